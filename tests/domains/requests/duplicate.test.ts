import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest } from "~/domains/requests/commands.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { answerForm } from "./forms";

useDatabase();

let responder: PersonActor;
let departmentId: number;
beforeEach(async () => {
  departmentId = (await aDepartment("Streets")).id;
  responder = await aPerson({ in: { [departmentId]: "responder" } });
});

const asked = (more: object = {}) => aRequest({ departmentId, status: "under_review", ...more });
const joins = async (id: number, duplicateOf: number) =>
  answerRequest(responder, id, await answerForm(id, { status: "duplicate", duplicateOf }));
const problems = (of: object) => ({ code: "invalid", facts: { problems: of } });

it("is joined to another request, never to itself, to none or to a hidden one", async () => {
  const [one, other, hidden] = [await asked(), await asked(), await asked({ hiddenAt: now() })];
  await expect(joins(one.id, one.id)).rejects.toMatchObject(problems({ duplicateOf: ["ownNumber"] }));
  await expect(joins(one.id, 987_654)).rejects.toMatchObject(problems({ duplicateOf: ["original"] }));
  await expect(joins(one.id, hidden.id)).rejects.toMatchObject(problems({ duplicateOf: ["original"] }));
  await joins(one.id, other.id);
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: one.id } })).toMatchObject({ status: "duplicate", duplicateOfId: other.id });
});

it("is not joined to a duplicate: the refusal names its original", async () => {
  const [one, second, third] = [await asked(), await asked(), await asked()];
  await joins(second.id, third.id);
  await expect(joins(one.id, second.id)).rejects.toMatchObject(problems({ duplicateOf: [`joined:${third.id}`] }));
  await db().datasetRequest.update({ where: { id: third.id }, data: { hiddenAt: now() } });
  await expect(joins(one.id, second.id)).rejects.toMatchObject(problems({ duplicateOf: ["original"] }));
});

it("is not joined while others are joined to it", async () => {
  const [one, second, third] = [await asked(), await asked(), await asked()];
  await joins(one.id, second.id);
  await expect(joins(second.id, third.id)).rejects.toMatchObject(problems({ status: [`hasJoined:${one.id}`] }));
  await joins(one.id, second.id); // an update of the answer
});

it("however many are joined at once, no chain and no circle comes of it", async () => {
  for (let round = 0; round < 6; round++) {
    const ring = await Promise.all([asked(), asked(), asked()]);
    const presses = ring.map(({ id }, place) => joins(id, ring[(place + 1) % ring.length]!.id));
    const done = await Promise.allSettled(presses);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of done) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "invalid" });
  }
  expect(await db().datasetRequest.count({ where: { status: "duplicate", duplicateOf: { status: "duplicate" } } })).toBe(0);
});
