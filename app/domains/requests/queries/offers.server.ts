import { type Actor, hasCityRole, hasDepartmentRole } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { plainText, renderDescription } from "~/platform/markdown/markdown.server";
import { isOpen, openStatuses } from "../model";
import type { InboxFilters } from "../schemas";
import { rowColumns, rowOf } from "./row.server";

const waiting = { settledAt: null, dataset: { goneAt: null } } satisfies Prisma.DatasetOfferWhereInput;
const dataset = { id: true, slug: true, title: true, publisherName: true, department: { select: { shortName: true } } } satisfies Prisma.DatasetSelect;

/** What was offered to a request and waits for a word, the closest first, and what somebody said no to. */
export async function offersOf({ id, status }: { id: number; status: Parameters<typeof isOpen>[0] }) {
  if (!isOpen(status)) return { waiting: [], declined: [] };
  const rows = await db().datasetOffer.findMany({
    where: { requestId: id, dataset: { goneAt: null }, OR: [{ verdict: null }, { verdict: "no" }] },
    orderBy: [{ closeness: "desc" }, { datasetId: "asc" }],
    relationLoadStrategy: "join",
    select: { verdict: true, offeredAt: true, dataset: { select: { ...dataset, description: true } } },
  });
  const shown = rows.map(({ dataset: { description, ...rest }, ...offer }) => ({
    ...offer, ...rest, summary: plainText(renderDescription(description.slice(0, 2_000)), 200),
  }));
  return { waiting: shown.filter(({ verdict }) => verdict === null), declined: shown.filter(({ verdict }) => verdict === "no") };
}

export type Offers = Awaited<ReturnType<typeof offersOf>>;

const mostRequests = 12;

/** Requests this person may answer to which new data was offered, the most wanted first, and how many there are. */
export async function offersFor(actor: Actor, { department }: Pick<InboxFilters, "department">) {
  const where: Prisma.DatasetRequestWhereInput = { AND: [answeredBy(actor), narrowed(department), { hiddenAt: null, status: { in: openStatuses }, offers: { some: waiting } }] };
  const select = {
    ...rowColumns(actor),
    offers: { where: waiting, orderBy: [{ closeness: "desc" }, { datasetId: "asc" }], select: { offeredAt: true, dataset: { select: dataset } } },
  } satisfies Prisma.DatasetRequestSelect;
  const [requests, count] = await Promise.all([
    db().datasetRequest.findMany({ where, orderBy: [{ voteCount: "desc" }, { id: "desc" }], take: mostRequests, select, relationLoadStrategy: "join" }),
    db().datasetRequest.count({ where }),
  ]);
  return { requests: requests.map(({ offers, ...request }) => ({ ...rowOf(request), datasets: offers.map((offer) => offer.dataset) })), count };
}

/** As `canAnswer` says it, for the database. */
function answeredBy(actor: Actor): Prisma.DatasetRequestWhereInput {
  if (actor.kind !== "person") return { id: -1 };
  const theirs = actor.memberships.map(({ departmentId }) => departmentId).filter((id) => hasDepartmentRole(actor, id, "responder"));
  const nobodys: Prisma.DatasetRequestWhereInput[] = hasCityRole(actor, "open_data_coordinator") ? [{ departmentId: null }, { department: { answererCount: 0 } }] : [];
  return { OR: [{ departmentId: { in: theirs } }, ...nobodys] };
}

function narrowed(department: string | undefined): Prisma.DatasetRequestWhereInput {
  if (!department) return {};
  return department === "none" ? { departmentId: null } : { department: { slug: department } };
}
