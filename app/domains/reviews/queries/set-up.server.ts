import { db } from "~/platform/db/client.server";
import { sides } from "../model";

const who = { select: { displayName: true } } as const;

/** The checklists and the rules, with who changed what and when. */
export async function reviewSetUp() {
  const [points, policy] = await Promise.all([
    db().reviewChecklist.findMany({ orderBy: { id: "asc" }, include: { createdBy: who, retiredBy: who }, relationLoadStrategy: "join" }),
    db().reviewPolicy.findUnique({ where: { id: 1 }, include: { changedBy: who } }),
  ]);
  const shown = points.map(({ id, side, textEn, textEs, createdAt, createdBy, retiredAt, retiredBy }) => ({
    id, side, textEn, textEs, createdAt, createdBy: createdBy?.displayName ?? null, retiredAt, retiredBy: retiredBy?.displayName ?? null,
  }));
  return {
    sides: sides.map((side) => ({ side, points: shown.filter((point) => point.side === side && !point.retiredAt), retired: shown.filter((point) => point.side === side && point.retiredAt) })),
    policy: { twoSides: policy?.twoSides ?? false, changedAt: policy?.changedAt ?? null, changedBy: policy?.changedBy?.displayName ?? null },
  };
}
