import { system } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { failuresOfBroken } from "../links";
import { keepTurn } from "./keep-revisions.server";

interface Counted {
  id: number;
  before: number;
  broken: number;
}

/** Counts each dataset's broken links anew. The first that breaks is told of, and when the last one works again: once a break. */
export function settleBroken(): Promise<void> {
  return transaction(async (tx) => {
    const changed = await tx.$queryRaw<Counted[]>`
      WITH broken AS (SELECT address FROM link_check WHERE failures >= ${failuresOfBroken}),
      counted AS (
        SELECT d.id, d.broken_links AS before, count(DISTINCT broken.address)::int AS broken
        FROM dataset d
        LEFT JOIN distribution x ON x.dataset_id = d.id
        LEFT JOIN broken ON broken.address = coalesce(x.download_url, x.access_url)
        WHERE d.gone_at IS NULL AND (d.broken_links > 0 OR d.id IN (
          SELECT x.dataset_id FROM broken JOIN distribution x ON x.download_url = broken.address OR (x.download_url IS NULL AND x.access_url = broken.address)))
        GROUP BY d.id
      )
      UPDATE dataset SET broken_links = counted.broken FROM counted
      WHERE dataset.id = counted.id AND dataset.broken_links = counted.before AND counted.before <> counted.broken
      RETURNING dataset.id, counted.before, counted.broken`;
    const began = changed.filter(({ before }) => before === 0);
    const mended = changed.filter(({ broken }) => broken === 0);
    await keepTurn(tx, began.map(({ id }) => id), "link_broken", now());
    await keepTurn(tx, mended.map(({ id }) => id), "link_mended", now());
    for (const dataset of began) await record(tx, { actor: system, verb: "dataset.link_broken", dataset, facts: { links: dataset.broken } });
    for (const dataset of mended) await record(tx, { actor: system, verb: "dataset.link_mended", dataset });
  });
}
