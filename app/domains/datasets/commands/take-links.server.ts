import { minutesAfter, now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { takeTurn } from "~/platform/db/turns.server";
import type { DistributionEntry } from "../entry";

const mostHosts = 20;
const minutesAWeek = 7 * 24 * 60;
/** Whoever took a link for more minutes has fallen silent. */
const longestTaken = 10;

export type TakenLink = DistributionEntry & { address: string; host: string; dueAt: Date; takenAt: Date };

/**
 * Takes a minute's part of the week's work: one link of each host that no other worker asks just now, the longest due first. A host
 * with more links than the week has minutes is asked for two or more of them, one after the other.
 */
export function takeLinks(): Promise<TakenLink[]> {
  return transaction(async (tx) => {
    await takeTurn(tx, "links to ask");
    const at = now();
    const taken = await tx.$queryRaw<TakenLink[]>`
      WITH hosts AS (
        SELECT host, ceil(count(*) / ${minutesAWeek}::numeric) AS turns FROM link_check
        GROUP BY host HAVING NOT coalesce(bool_or(taken_at > ${minutesAfter(at, -longestTaken)}), false)
      ), due AS (
        SELECT address, host, turns, due_at, row_number() OVER (PARTITION BY host ORDER BY due_at, address) AS turn
        FROM link_check JOIN hosts USING (host) WHERE due_at <= ${at}
      ), chosen AS (SELECT host FROM due WHERE turn = 1 ORDER BY due_at LIMIT ${mostHosts})
      UPDATE link_check SET taken_at = ${at}
      FROM due JOIN chosen USING (host)
      CROSS JOIN LATERAL (
        SELECT * FROM distribution x WHERE x.download_url = due.address OR (x.download_url IS NULL AND x.access_url = due.address)
        ORDER BY x.download_url NULLS LAST, x.id LIMIT 1
      ) AS x
      WHERE link_check.address = due.address AND due.turn <= due.turns
      RETURNING due.address, due.host, due.due_at AS "dueAt", link_check.taken_at AS "takenAt",
        x.title, x.description, x.format, x.media_type AS "mediaType", x.access_url AS "accessUrl", x.download_url AS "downloadUrl"`;
    return taken.sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  });
}
