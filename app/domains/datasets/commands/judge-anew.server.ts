import { dateOf, dayOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { judged, rules } from "../judged";

const batchSize = 200;

/** Judges what was stored under older rules, batch by batch. Of what no catalogue lists yet nobody could know. */
export async function judgeAnew(): Promise<void> {
  for (;;) {
    const rows = await db().dataset.findMany({
      where: { judgedAs: { not: rules }, provisionalSince: null },
      orderBy: { id: "asc" },
      take: batchSize,
      relationLoadStrategy: "join",
      select: {
        id: true, title: true, description: true, license: true, frequency: true, modifiedOn: true,
        distributions: { orderBy: { position: "asc" }, omit: { id: true, datasetId: true, position: true } },
      },
    });
    if (rows.length === 0) return;
    for (const { id, modifiedOn, ...row } of rows) {
      const { dueOn, ...judgement } = judged({ ...row, modifiedOn: modifiedOn && dayOf(modifiedOn) });
      // An import may have judged it meanwhile, by newer words.
      await db().dataset.updateMany({ where: { id, judgedAs: { not: rules } }, data: { ...judgement, dueOn: dueOn && dateOf(dueOn) } });
    }
  }
}
