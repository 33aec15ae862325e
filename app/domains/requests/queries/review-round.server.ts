import { type Tx, db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { RequestStatus } from "../model";
import type { ReviewRound } from "../policy";

export const roundColumns = {
  confirmations: { orderBy: { id: "desc" }, take: 1, select: { at: true } },
  answers: {
    where: { toStatus: "release_review", fromStatus: { not: "release_review" } },
    orderBy: { id: "desc" },
    take: 1,
    select: { authorId: true },
  },
} satisfies Prisma.DatasetRequestSelect;

interface Selected {
  status: RequestStatus;
  statusSince: Date;
  confirmations: { at: Date }[];
  answers: { authorId: number }[];
}

export function roundOf({ status, statusSince, confirmations, answers }: Selected): ReviewRound {
  const runs = status === "release_review";
  return {
    reviewBegunBy: runs ? (answers[0]?.authorId ?? null) : null,
    reviewConfirmed: runs && confirmations.some(({ at }) => at >= statusSince),
  };
}

export async function reviewRound(request: { id: number; status: RequestStatus; statusSince: Date }, tx: Pick<Tx, "datasetRequest"> = db()): Promise<ReviewRound> {
  if (request.status !== "release_review") return { reviewBegunBy: null, reviewConfirmed: false };
  const found = await tx.datasetRequest.findUniqueOrThrow({ where: { id: request.id }, select: roundColumns });
  return roundOf({ ...request, ...found });
}
