import type { PersonActor } from "~/domains/activity/actor";
import { stopMailOf } from "~/domains/notifications/commands.server";
import { now } from "~/platform/clock";
import { db, transaction, type Tx } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { takeTurn } from "~/platform/db/turns.server";
import { found, invalid } from "~/platform/errors";
import { type SearchPace, mostSaved } from "../model";
import type { KeptSearch, SaveSearchForm, SavedSearchForm } from "../schemas";
import type { SearchStop } from "../stop-links.server";

/** Keeps a search. The same one again takes the new name and pace. Throws `invalid` without anything to look for, or with too many. */
export async function saveSearch(actor: PersonActor, { name, pace, ...search }: SaveSearchForm): Promise<void> {
  await transaction(async (tx) => {
    await takeTurn(tx, `searches of ${actor.id}`);
    const sought = await soughtBy(tx, search);
    const what = JSON.stringify(Object.values(sought));
    if (what === JSON.stringify(["", null, null, null, null])) throw invalid({ "": ["other"] });
    const key = { personId_what: { personId: actor.id, what } };
    const known = await tx.savedSearch.findUnique({ where: key, select: { id: true } });
    if (!known && (await tx.savedSearch.count({ where: { personId: actor.id } })) >= mostSaved) throw invalid({ "": [`tooManySearches:${mostSaved}`] });
    await tx.savedSearch.upsert({
      where: key,
      update: { name, pace },
      create: { ...sought, what, name, pace, personId: actor.id, createdAt: now() },
    });
  });
}

/** As it is kept: by numbers, since names in addresses change. What is unknown narrows nothing down. */
async function soughtBy(tx: Tx, { q = "", kind, department, topic, stage }: KeptSearch) {
  const byStage = stage && kind !== "dataset" ? stage : null;
  const idOf = (row: { id: number } | null) => row?.id ?? null;
  return {
    words: q.replace(/\s+/g, " "),
    // Datasets have no stage.
    kind: byStage ? "request" : (kind ?? null),
    departmentId: department ? idOf(await tx.department.findUnique({ where: { slug: department }, select: { id: true } })) : null,
    topicId: topic ? idOf(await tx.topic.findUnique({ where: { slug: topic }, select: { id: true } })) : null,
    stage: byStage,
  };
}

/** Renames one's own saved search, changes its pace, or forgets it; to forget it twice is to forget it once. */
export async function changeSavedSearch(actor: PersonActor, form: SavedSearchForm): Promise<void> {
  const own = { id: form.search, personId: actor.id };
  if (form.act === "forget") {
    await db().savedSearch.deleteMany({ where: own });
    return;
  }
  await transaction(async (tx) => found((await changeAll(tx, own, { name: form.name, pace: form.pace })) || null));
}

/** Stops a search's mail, or that of all, for the holder of a mail's link, or starts it again. Pressing twice is pressing once. */
export async function stopSearchMail({ search, person, pace = "daily" }: SearchStop, stopped: boolean): Promise<void> {
  if (search === null) return stopMailOf(person, "searches", stopped);
  const changing = { id: search, personId: person, ...(!stopped && { pace: "never" as const }) };
  await transaction((tx) => changeAll(tx, changing, { pace: stopped ? "never" : pace }));
}

/** Whoever wants no mail of a search is not told later what came before. */
async function changeAll(tx: Tx, where: Prisma.SavedSearchWhereInput, data: { name?: string; pace: SearchPace }): Promise<number> {
  if (data.pace === "never") await tx.savedSearchMatch.updateMany({ where: { savedSearch: where, toldAt: null }, data: { toldAt: now() } });
  const { count } = await tx.savedSearch.updateMany({ where, data });
  return count;
}

/** A person who leaves keeps no search. */
export async function forgetSearches(tx: Tx, personId: number): Promise<void> {
  await tx.savedSearch.deleteMany({ where: { personId } });
}
