import { db } from "~/platform/db/client.server";

const atOnce = 200;

/** Titles of datasets, some at a time: a city's first reading brings thousands. */
export async function* titlesOf(ids: number[]) {
  for (let from = 0; from < ids.length; from += atOnce) {
    yield* await db().dataset.findMany({ where: { id: { in: ids.slice(from, from + atOnce) } }, orderBy: { id: "asc" }, select: { id: true, title: true } });
  }
}
