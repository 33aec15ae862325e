import { randomUUID } from "node:crypto";
import type { PersonActor } from "~/domains/activity/actor";
import { listEntry } from "~/domains/inventory/commands.server";
import { NewEntryForm } from "~/domains/inventory/schemas";
import { db } from "~/platform/db/client.server";
import type { z } from "zod";

/** What an entry's form says, as the browser sends it. */
export const entryForm = (more: Partial<z.input<typeof NewEntryForm>> = {}) =>
  NewEntryForm.parse({
    submissionKey: randomUUID(), title: "Potholes reported and repaired", holds: "One row a report: where, when, and when it was repaired.", language: "en",
    sensitivity: "no_personal_data", how: "automatic", ...more,
  });

/** Lists an entry through the command, and reads its row. */
export async function anEntry(by: PersonActor, departmentId: number, more: Parameters<typeof entryForm>[0] = {}) {
  const { id } = await listEntry(by, departmentId, entryForm(more));
  return db().inventoryEntry.findUniqueOrThrow({ where: { id } });
}

export const entryNow = (id: number) => db().inventoryEntry.findUniqueOrThrow({ where: { id } });
export const sizeNow = (departmentId: number) => db().inventorySize.findUnique({ where: { departmentId }, select: { listed: true, scheduled: true, published: true } });
