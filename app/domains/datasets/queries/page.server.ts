import { cityDay, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { plainText, renderDescription } from "~/platform/markdown/markdown.server";
import { formatOf, freshnessOf, licenseOf, rhythmOf } from "../model";
import type { ColumnEntry } from "../entry";
import { type LinkOutcome, failuresOfBroken } from "../links";
import { qualityOf } from "../quality";

/** The dataset's present address. */
export function datasetByNumber(id: number) {
  return db().dataset.findUnique({ where: { id }, select: { id: true, slug: true } });
}

/** Everything a dataset's page says of the dataset itself; null where there is none. */
export async function datasetPage(id: number) {
  const dataset = await db().dataset.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, title: true, description: true, publisherName: true, landingPage: true, license: true,
      frequency: true, keywords: true, issuedOn: true, modifiedOn: true, firstSeenAt: true, goneAt: true, provisionalSince: true, followerCount: true, lacks: true, dueOn: true, brokenLinks: true, columns: true,
      department: { select: { id: true, slug: true, name: true } },
      topic: { select: { slug: true, nameEn: true, nameEs: true } },
      distributions: { orderBy: { position: "asc" }, take: mostFiles, omit: { datasetId: true } },
    },
  });
  if (!dataset) return null;
  const checks = await checksOf(dataset.distributions.map(addressOf));
  const doubtful = [...checks.values()].filter(({ outcome, broken }) => outcome !== "ok" && !broken).length;
  const { description, distributions, issuedOn, modifiedOn, frequency, license, lacks, brokenLinks, columns: json, ...rest } = dataset;
  const columns = json as unknown as ColumnEntry[] | null;
  const dueOn = dataset.dueOn && dayOf(dataset.dueOn);
  const freshness = freshnessOf(dueOn, cityDay(now()));
  const html = renderDescription(description);
  return {
    ...rest,
    html,
    columns: (columns ?? []).slice(0, mostColumns).map((column) => ({ ...column, description: column.description && plainText(renderDescription(column.description), 300) })),
    summary: plainText(html, 160),
    issuedOn: issuedOn && dayOf(issuedOn),
    modifiedOn: modifiedOn && dayOf(modifiedOn),
    dueOn,
    freshness,
    quality: qualityOf({ lacks, columns, freshness, links: { asked: checks.size, doubtful, broken: brokenLinks } }),
    frequency: { rhythm: rhythmOf(frequency), published: frequency },
    license: { known: licenseOf(license), published: license, address: webAddress(license) },
    files: distributions.map((file) => ({
      id: file.id,
      title: file.title,
      format: formatOf(file),
      download: webAddress(file.downloadUrl),
      address: webAddress(file.downloadUrl) ?? webAddress(file.accessUrl),
      check: checks.get(addressOf(file) ?? "") ?? null,
    })),
    landingPage: webAddress(dataset.landingPage),
  };
}

const mostColumns = 200;

/** Some portals list a file a day for years; the portal's own page has the rest. */
const mostFiles = 200;

/** Checked again when shown: rows may have come in another way. */
const webAddress = (address: string | null) => (address && /^https?:\/\//i.test(address) ? address : null);

const addressOf = ({ downloadUrl, accessUrl }: { downloadUrl: string | null; accessUrl: string | null }) => downloadUrl ?? accessUrl;

/** What came of asking these addresses, where they were. */
async function checksOf(addresses: (string | null)[]) {
  const rows = await db().linkCheck.findMany({
    where: { address: { in: addresses.filter((address) => address !== null) }, checkedAt: { not: null } },
    select: { address: true, checkedAt: true, outcome: true, status: true, failures: true, failedSince: true },
  });
  return new Map(rows.map(({ address, outcome, failures, ...check }) => [
    address, { ...check, outcome: outcome as LinkOutcome, broken: failures >= failuresOfBroken },
  ]));
}
