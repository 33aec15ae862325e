/** What staff arrange among themselves: labels, who takes a request on, a note, and a question to another department. */
import { randomUUID } from "node:crypto";
import { askDepartment } from "~/domains/inquiries/commands.server";
import { addLabel, assignRequest, labelRequest, writeNote } from "~/domains/requests/commands.server";
import { addDays, startOfDay } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { type Cast, actorOf } from "./play";

const ten = (cast: Cast, daysAgo: number) => new Date(startOfDay(addDays(cast.seedDay, -daysAgo)).getTime() + 10 * 3_600_000);

export function colleagues(cast: Cast): { moment: Date; happen: () => Promise<void> }[] {
  return [
    { moment: ten(cast, 90), happen: () => nameLabels(cast) },
    { moment: ten(cast, 5), happen: () => arrange(cast) },
  ];
}

async function nameLabels(cast: Cast): Promise<void> {
  for (const name of ["needs field work", "council asks", "quick win"]) await addLabel(await actorOf(cast, "alma"), name);
}

async function arrange(cast: Cast): Promise<void> {
  const [ana, mina] = [await actorOf(cast, "ana"), await actorOf(cast, "mina")];
  const { id } = await db().datasetRequest.findFirstOrThrow({ where: { title: "Sidewalk repairs by block" }, select: { id: true } });
  const label = await db().label.findUniqueOrThrow({ where: { name: "needs field work" }, select: { id: true } });
  await assignRequest(ana, id, { assigneeId: mina.id });
  await labelRequest(ana, id, { labelIds: [label.id], seenLabelIds: [] });
  await writeNote(ana, id, { note: `@${mina.slug} The crew sheets have the blocks. Engineering draws the permits: I ask them for their part.` });
  await askDepartment(ana, {
    submissionKey: randomUUID(), requestId: id, fromDepartmentId: undefined, toDepartmentId: cast.departments.get("BOE")!, weeks: 2,
    body: "Which sidewalk permits since 2024 name a block?\n\nWe need the permit number and the block, to join them to our repairs.",
  });
}
