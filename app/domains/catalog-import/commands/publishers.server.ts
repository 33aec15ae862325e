import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { giveToDepartment } from "~/domains/datasets/commands.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { allow, found } from "~/platform/errors";
import { takeTurn } from "~/platform/db/turns.server";
import { plainName } from "../matching";
import { canKeepCatalogs } from "../policy";
import type { PublisherForm } from "../schemas";

/** Says which department a publisher's name stands for, for its datasets now and for every run to come; returns how many datasets it was. */
export async function assignPublisher(actor: PersonActor, { publisher: name, department: departmentId, source: given }: PublisherForm): Promise<number> {
  allow(canKeepCatalogs(actor));
  const source = given ?? null;
  const key = plainName(name);
  return transaction(async (tx) => {
    await takeTurn(tx, "a publisher's department");
    const department = found(await tx.department.findUnique({ where: { id: departmentId }, select: { id: true } }));
    if (source !== null) found(await tx.catalogSource.findUnique({ where: { id: source }, select: { id: true } }));
    const before = await tx.publisherMapping.findFirst({ where: { key, sourceId: source } });
    const mapping = before
      ? await tx.publisherMapping.update({ where: { id: before.id }, data: { departmentId, name } })
      : await tx.publisherMapping.create({ data: { key, name, departmentId, sourceId: source, createdAt: now() } });
    const datasets = await giveToDepartment(tx, { publisherName: name, sourceId: source, from: before?.departmentId ?? null }, departmentId);
    await record(tx, { actor, verb: "department.publisher_assigned", department, facts: { mapping: mapping.id, datasets } });
    return datasets;
  });
}
