import { db } from "~/platform/db/client.server";
import { type ReasonField, reasonFields } from "./fields";
import { refusalWords } from "./model";

/** The whole list, in its own order. */
export const allReasons = () => db().refusalReason.findMany({ orderBy: { code: "asc" } });

/** Reasons an answer may give now, with the one that was given already. */
export function reasonsToGive(given: string | null = null) {
  return db().$queryRaw<{ code: string; wordsEn: string; wordsEs: string }[]>`
    SELECT code::text, words_en AS "wordsEn", words_es AS "wordsEs" FROM refusal_reason WHERE in_use OR code::text = ${given} ORDER BY refusal_reason.code`;
}

/** A reason with who changed what about it, newest first; null where the list has no such code. */
export async function reasonToChange(code: string) {
  const reason = (await allReasons()).find((one) => one.code === code);
  if (!reason) return null;
  const changes = await db().refusalChange.findMany({
    where: { code: reason.code },
    orderBy: { id: "desc" },
    take: 50,
    select: { id: true, at: true, before: true, undoes: true, by: { select: { displayName: true, deletedAt: true } } },
  });
  // What each change led to stands in the one after it.
  const led: Wording[] = [reason, ...changes.map(({ before }) => before as unknown as Wording)];
  return {
    ...reason,
    changes: changes.map(({ before, by, ...change }, place) => ({
      ...change,
      by: by.deletedAt ? null : by.displayName,
      fields: changedFields(before as unknown as Wording, led[place]!),
    })),
  };
}

type Wording = Record<ReasonField, string | boolean | null>;

const changedFields = (before: Wording, after: Wording) =>
  reasonFields.filter((name) => before[name] !== after[name]).map((name) => ({ name, before: before[name], after: after[name] }));

/** The words of one reason, for a text that is not sent yet. */
export const reasonGiven = (code: string | undefined) =>
  code === undefined ? null : db().refusalReason.findFirst({ where: { code: code as never }, select: { ...refusalWords, inUse: true } });
