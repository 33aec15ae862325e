import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { isDemonstration } from "~/platform/demonstration.server";
import type { DistributionEntry } from "../entry";
import { promisesFile } from "../links";
import { askLink } from "./ask-link.server";
import { noteLink } from "./note-link.server";
import { settleBroken } from "./settle-broken.server";

const mostHosts = 20;
const hostsAtOnce = 4;
const minutesAWeek = 7 * 24 * 60;

type Due = DistributionEntry & { address: string; host: string };

/** A minute's part of the week's work: one link of each host, the longest due first. Nothing leaves a demonstration. */
export async function checkLinks(): Promise<void> {
  if (await isDemonstration()) return;
  const due = await dueLinks();
  const hosts = [...new Set(due.map(({ host }) => host))];
  const askNext = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) for (const link of due) if (link.host === host) await check(link);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askNext));
  await settleBroken();
}

async function check({ address, ...distribution }: Due): Promise<void> {
  await noteLink(address, await askLink(address, promisesFile(distribution)));
}

/** A host with more links than the week has minutes is asked for two or more of them in a minute, one after the other. */
function dueLinks(): Promise<Due[]> {
  return db().$queryRaw<Due[]>`
    WITH sizes AS (SELECT host, ceil(count(*) / ${minutesAWeek}::numeric) AS turns FROM link_check GROUP BY host),
    due AS (
      SELECT address, host, due_at, row_number() OVER (PARTITION BY host ORDER BY due_at, address) AS turn
      FROM link_check WHERE due_at <= ${now()}
    ), hosts AS (SELECT host FROM due WHERE turn = 1 ORDER BY due_at LIMIT ${mostHosts})
    SELECT due.address, due.host, x.title, x.description, x.format, x.media_type AS "mediaType", x.access_url AS "accessUrl", x.download_url AS "downloadUrl"
    FROM due JOIN sizes USING (host) JOIN hosts USING (host)
    CROSS JOIN LATERAL (
      SELECT * FROM distribution x WHERE x.download_url = due.address OR (x.download_url IS NULL AND x.access_url = due.address)
      ORDER BY x.download_url NULLS LAST, x.id LIMIT 1
    ) AS x
    WHERE due.turn <= sizes.turns ORDER BY due.due_at`;
}
