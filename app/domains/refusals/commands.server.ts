import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { RefusalReason } from "~/platform/db/generated/client";
import { allow, conflict, found, invalid } from "~/platform/errors";
import { reasonFields } from "./fields";
import type { RefusalCode } from "./model";
import { canChangeReasons } from "./policy";
import type { ReasonForm } from "./schemas";

type Wording = Omit<RefusalReason, "code" | "version">;

/** Throws `forbidden`; `conflict` where somebody changed it since `seenVersion`; `invalid` where no reason would be left in use. */
export async function changeReason(actor: PersonActor, code: RefusalCode, { seenVersion, ...form }: ReasonForm): Promise<void> {
  allow(canChangeReasons(actor));
  await transaction(async (tx) => {
    const before = await reasonForUpdate(tx, code, seenVersion);
    await put(tx, actor, before, { ...form, citation: form.citation ?? null }, false);
  });
}

/** Takes the last change of a reason back; that is a change, too. Throws like `changeReason`. */
export async function undoReasonChange(actor: PersonActor, code: RefusalCode, seenVersion: number): Promise<void> {
  allow(canChangeReasons(actor));
  await transaction(async (tx) => {
    const now = await reasonForUpdate(tx, code, seenVersion);
    const last = found(await tx.refusalChange.findFirst({ where: { code }, orderBy: { id: "desc" } }));
    await put(tx, actor, now, last.before as unknown as Wording, true);
  });
}

async function reasonForUpdate(tx: Tx, code: RefusalCode, seenVersion: number): Promise<RefusalReason> {
  // All of them: whether one stays in use is asked of the whole list.
  await tx.$queryRaw`SELECT 1 FROM refusal_reason ORDER BY code FOR UPDATE`;
  const reason = found(await tx.refusalReason.findUnique({ where: { code } }));
  if (reason.version !== seenVersion) throw conflict({ version: reason.version });
  return reason;
}

async function put(tx: Tx, actor: PersonActor, { code, version: _, ...before }: RefusalReason, after: Wording, undoes: boolean): Promise<void> {
  const fields = reasonFields.filter((name) => before[name] !== after[name]);
  if (fields.length === 0) return;
  if (!after.inUse && (await tx.refusalReason.count({ where: { inUse: true, code: { not: code } } })) === 0) throw invalid({ inUse: ["lastReason"] });
  await tx.refusalReason.update({ where: { code }, data: { ...after, version: { increment: 1 } } });
  await tx.refusalChange.create({ data: { code, byId: actor.id, at: now(), before, undoes } });
  await record(tx, { actor, verb: "refusal.changed", setting: `refusal:${code}`, facts: { reason: code, fields, undoes } });
}
