import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import type { Language } from "~/platform/i18n/languages";
import { plainText, summaryOf } from "~/platform/markdown/markdown.server";
import { type Kind, markSigns } from "../model";

/** A title and a line of its text, with signs around the words that matched. */
export interface Marked {
  title: string;
  line: string;
}

interface Row extends Marked {
  kind: Kind;
  id: number;
}

const looked = 4_000;
const longest = 240;
const signs = `StartSel=${markSigns.start},StopSel=${markSigns.stop}`;
const whole = `${signs},HighlightAll=true`;
const around = `${signs},MaxFragments=1,MinWords=10,MaxWords=26`;

/** Marks the words in the things that are shown, by kind and number: marking is dear, so nothing else is. */
export async function markedTexts(query: Prisma.Sql, shown: { kind: Kind; id: number }[], language: Language): Promise<Map<string, Marked>> {
  if (shown.length === 0) return new Map();
  const ids = (kind: Kind) => shown.filter((one) => one.kind === kind).map(({ id }) => id);
  const rows = await db().$queryRaw<Row[]>`
    WITH query AS MATERIALIZED (SELECT ${query} AS words), texts AS (
      SELECT 'request' AS kind, id, (CASE language WHEN 'es' THEN 'spanish' ELSE 'english' END)::regconfig AS language, title, body AS line
        FROM dataset_request WHERE id = ANY(${ids("request")})
      UNION ALL SELECT 'dataset', id, 'english', title, description FROM dataset WHERE id = ANY(${ids("dataset")})
      UNION ALL SELECT 'department', id, ${language === "es" ? "spanish" : "english"}::regconfig, name, ${language === "es" ? Prisma.sql`duty_es` : Prisma.sql`duty`} FROM department WHERE id = ANY(${ids("department")})
    )
    SELECT kind, id, ts_headline(language, ${unsigned("title")}, words, ${whole}) AS title,
      ts_headline(language, regexp_replace(${unsigned("line")}, '<[^>]*>|[*\`#]+', ' ', 'g'), words, ${around}) AS line
    FROM query, texts`;
  const plain = (kind: Kind, line: string) => (kind === "request" ? summaryOf(line, longest) : plainText(line, longest));
  return new Map(rows.map(({ kind, id, title, line }) => [keyOf({ kind, id }), { title, line: dotted(plain(kind, line)) }]));
}

export const keyOf = ({ kind, id }: { kind: Kind; id: number }) => `${kind} ${id}`;

/** Nobody's text brings signs of its own. */
function unsigned(column: "title" | "line"): Prisma.Sql {
  const name = column === "title" ? Prisma.sql`title` : Prisma.sql`line`;
  return Prisma.sql`translate(left(${name}, ${looked}), ${markSigns.start + markSigns.stop}, '')`;
}

/** Says that a text goes on before or after what is shown of it. */
function dotted(line: string): string {
  const bare = line.replace(new RegExp(`[${markSigns.start}${markSigns.stop}]`, "g"), "");
  const [before, after] = [/^\p{Ll}/u.test(bare) ? "… " : "", /[^.!?…]$/u.test(bare) ? " …" : ""];
  return `${before}${line}${after}`;
}
