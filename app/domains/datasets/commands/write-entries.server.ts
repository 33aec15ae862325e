import { Prisma } from "~/platform/db/generated/client";
import type { Tx } from "~/platform/db/client.server";
import { slugOf } from "~/platform/slug";
import type { DatasetEntry } from "../entry";
import { judged } from "../judged";

/** Adds datasets that the catalogue lists for the first time. */
export async function addDatasets(tx: Tx, sourceId: number, entries: DatasetEntry[], at: Date): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({ ...datasetRow(entry), source_id: sourceId, first_seen_at: at, last_seen_at: at }));
  const added = await tx.$queryRaw<{ id: number; identifier: string }[]>`
    INSERT INTO dataset (${names(rows)}) SELECT ${names(rows)} FROM ${given("dataset", rows)} RETURNING id, identifier`;
  const ids = new Map(added.map(({ id, identifier }) => [identifier, id]));
  await addDistributions(tx, entries.flatMap((entry) => distributionRows(entry, ids.get(entry.identifier))));
}

/** Brings datasets to what the catalogue says now, their identifiers included; one that was gone is back. */
export async function changeDatasets(tx: Tx, changes: { id: number; entry: DatasetEntry }[], at: Date): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ entry }) => ({ ...datasetRow(entry), last_seen_at: at, missing_since: null, gone_at: null }));
  const numbered = rows.map((row, place) => ({ ...row, id: changes[place]?.id }));
  await tx.$executeRaw`
    UPDATE dataset SET (${names(rows)}) = (${names(rows, "given.")}) FROM ${given("dataset", numbered)} WHERE dataset.id = given.id`;
  await tx.distribution.deleteMany({ where: { datasetId: { in: changes.map(({ id }) => id) } } });
  await addDistributions(tx, changes.flatMap(({ id, entry }) => distributionRows(entry, id)));
}

async function addDistributions(tx: Tx, rows: ReturnType<typeof distributionRows>): Promise<void> {
  if (rows.length > 0) await tx.$executeRaw`INSERT INTO distribution (${names(rows)}) SELECT ${names(rows)} FROM ${given("distribution", rows)}`;
}

function datasetRow(entry: DatasetEntry) {
  const { formats, lacks, dueOn, judgedAs } = judged(entry);
  return {
    identifier: entry.identifier,
    slug: slugOf(entry.title),
    title: entry.title,
    description: entry.description,
    department_id: entry.departmentId,
    topic_id: entry.topicId,
    publisher_name: entry.publisherName,
    landing_page: entry.landingPage,
    license: entry.license,
    frequency: entry.frequency,
    keywords: entry.keywords,
    columns: entry.columns,
    issued_on: entry.issuedOn,
    modified_on: entry.modifiedOn,
    raw: entry.raw,
    content_hash: entry.contentHash,
    formats,
    lacks,
    due_on: dueOn,
    judged_as: judgedAs,
  };
}

function distributionRows({ distributions }: DatasetEntry, datasetId: number | undefined) {
  if (datasetId === undefined) return [];
  return distributions.map(({ title, description, format, mediaType, accessUrl, downloadUrl }, position) => (
    { dataset_id: datasetId, position, title, description, format, media_type: mediaType, access_url: accessUrl, download_url: downloadUrl }
  ));
}

/** Rows as a table of the statement, `given`: one parameter however many there are, each value of the type that its column has. */
function given(table: "dataset" | "distribution", rows: object[]): Prisma.Sql {
  return Prisma.sql`jsonb_populate_recordset(NULL::${Prisma.raw(table)}, ${JSON.stringify(rows)}::jsonb) AS given`;
}

function names(rows: object[], before = ""): Prisma.Sql {
  return Prisma.raw(Object.keys(rows[0] ?? {}).map((name) => `${before}"${name}"`).join(", "));
}
