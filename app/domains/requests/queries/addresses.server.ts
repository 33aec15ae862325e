import { db } from "~/platform/db/client.server";

const visible = { hiddenAt: null };

/** The highest number a request that people can see has. */
export async function newestRequest(): Promise<number> {
  return (await db().datasetRequest.aggregate({ where: visible, _max: { id: true } }))._max.id ?? 0;
}

/** Requests by number, with when their page last changed. */
export async function requestAddresses(numbers: { gt: number; lte: number }) {
  const rows = await db().datasetRequest.findMany({
    where: { ...visible, id: numbers },
    orderBy: { id: "asc" },
    select: { id: true, slug: true, createdAt: true, editedAt: true, statusSince: true, lastAnswerAt: true },
  });
  return rows.map(({ id, slug, ...dates }) => ({ id, slug, changed: latest(Object.values(dates)) }));
}

const latest = (dates: (Date | null)[]) => new Date(Math.max(...dates.map((date) => date?.getTime() ?? 0)));
