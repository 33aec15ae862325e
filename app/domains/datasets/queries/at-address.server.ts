import type { Tx } from "~/platform/db/client.server";
import { addressKey } from "../addresses";

export interface AtAddress {
  id: number;
  slug: string;
  title: string;
}

/**
 * The dataset that has this address: for its page before its files, and one that is listed before one that is gone. Null where none
 * has it, "several" where more than one does and a person has to say which.
 */
export async function datasetAt(tx: Tx, address: string): Promise<AtAddress | "several" | null> {
  const key = addressKey(address);
  if (key === null) return null;
  const rows = await addressesLike(tx, address);
  const same = rows.filter((row) => addressKey(row.address) === key);
  const best = [same.filter(isPage), same].find((some) => some.length > 0) ?? [];
  const listed = best.filter(({ gone }) => !gone);
  const found = new Set((listed.length > 0 ? listed : best).map(({ id }) => id));
  if (found.size > 1) return "several";
  const [id] = found;
  return id === undefined ? null : tx.dataset.findUnique({ where: { id }, select: { id: true, slug: true, title: true } });
}

interface Addressed {
  id: number;
  address: string;
  page: boolean;
  gone: boolean;
}

const isPage = ({ page }: Addressed) => page;

/** A little more than what is the same: the rest is compared one by one. What was given up before it was ever listed is nobody's. */
function addressesLike(tx: Tx, address: string): Promise<Addressed[]> {
  const { host, pathname } = new URL(address);
  const like = `%${`${host}${pathname}`.replace(/%[0-9a-f]{2}/gi, "%").replace(/[^a-z0-9]+/gi, "%")}%`;
  return tx.$queryRaw<Addressed[]>`
    SELECT d.id, given.address, given.page, d.gone_at IS NOT NULL AS gone
    FROM (
      SELECT id, landing_page AS address, true AS page FROM dataset WHERE landing_page ILIKE ${like}
      UNION ALL SELECT id, identifier, true FROM dataset WHERE identifier ILIKE ${like}
      UNION ALL SELECT dataset_id, access_url, false FROM distribution WHERE access_url ILIKE ${like}
      UNION ALL SELECT dataset_id, download_url, false FROM distribution WHERE download_url ILIKE ${like}
    ) AS given JOIN dataset d ON d.id = given.id
    WHERE d.gone_at IS NULL OR d.provisional_since IS NULL`;
}
