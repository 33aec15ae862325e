import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { inEitherLanguage } from "~/platform/db/words.server";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import { plainText, summaryOf } from "~/platform/markdown/markdown.server";
import type { Entry } from "~/platform/web/atom.server";
import type { SearchFilters } from "../schemas";
import { datasetFilters, requestFilters } from "./hits.server";

const most = 30;

interface Row {
  kind: "request" | "dataset";
  id: number;
  slug: string;
  title: string;
  text: string;
  at: Date;
}

/** What a search found lately, newest first, as a feed says it. */
export async function searchNews(filters: SearchFilters, language: Language): Promise<Entry[]> {
  const { q, kind } = filters;
  const has = (column: Prisma.Sql) => (q ? Prisma.sql`${column} @@ ${inEitherLanguage(q)}` : Prisma.sql`true`);
  // What is sought in a stage is new once it is there.
  const stage = kind === "request" ? filters.stage : undefined;
  const since = stage ? Prisma.sql`r.status_since` : Prisma.sql`r.created_at`;
  const only = (one: Row["kind"]) => (kind === undefined || kind === one ? Prisma.sql`true` : Prisma.sql`false`);
  const rows = await db().$queryRaw<Row[]>`
    (SELECT 'request' AS kind, r.id, r.slug, r.title, left(r.body, 2000) AS text, ${since} AS at FROM dataset_request r
      WHERE r.hidden_at IS NULL AND ${has(Prisma.sql`r.search`)} AND ${only("request")} AND ${requestFilters(filters)} ORDER BY ${since} DESC, r.id DESC LIMIT ${most})
    UNION ALL
    (SELECT 'dataset', d.id, d.slug, d.title, left(d.description, 2000), d.first_seen_at FROM dataset d
      WHERE d.gone_at IS NULL AND ${has(Prisma.sql`d.search`)} AND ${only("dataset")} AND ${datasetFilters(filters)} ORDER BY d.first_seen_at DESC, d.id DESC LIMIT ${most})
    ORDER BY at DESC, kind, id DESC LIMIT ${most}`;
  const t = translator(language, "search");
  const newly = (kind: Row["kind"]) => (stage ? `${translator(language, "requests")(`stage.${stage}`)}.` : t(`new.${kind}`));
  return rows.map(({ kind: of, text, ...row }) => ({
    id: `/${of}s/${row.id}`,
    path: of === "request" ? paths.request(row) : paths.dataset(row),
    title: row.title,
    at: row.at,
    summary: `${newly(of)} ${of === "request" ? summaryOf(text, 300) : plainText(text, 300)}`,
  }));
}
