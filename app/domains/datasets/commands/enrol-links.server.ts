import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";

/** An index holds no more of an address; what is longer is not asked. */
const longest = 2_000;

/** Has every address that a listed dataset gives asked in its turn, and forgets those that none gives any more. */
export async function enrolLinks(): Promise<void> {
  await db().$executeRaw`
    INSERT INTO link_check (address, host, due_at)
    SELECT address, lower(substring(address FROM '^https?://([^/?#]+)')), ${now()}
    FROM (
      SELECT DISTINCT coalesce(x.download_url, x.access_url) AS address
      FROM distribution x JOIN dataset d ON d.id = x.dataset_id WHERE d.gone_at IS NULL
    ) AS given
    WHERE address ~ '^https?://[^/?#]' AND octet_length(address) <= ${longest}
    ON CONFLICT (address) DO NOTHING`;
  await db().$executeRaw`
    DELETE FROM link_check c WHERE NOT EXISTS (
      SELECT FROM distribution x JOIN dataset d ON d.id = x.dataset_id
      WHERE d.gone_at IS NULL AND coalesce(x.download_url, x.access_url) = c.address
    )`;
}
