import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { db } from "~/platform/db/client.server";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import type { Entry } from "~/platform/web/atom.server";
import { headlineOf, sentenceOf, told } from "./model";

const most = 50;

interface Facts {
  from?: unknown;
  to?: unknown;
  answer?: number;
}

/** What happened lately in public, newest first, as a feed says it: to all requests, a department's, or one. Departments speak in it, residents are not named. */
export async function requestNews(about: { request?: number; department?: number }, language: Language): Promise<Entry[]> {
  const request = { hiddenAt: null, ...(about.department !== undefined && { departmentId: about.department }) };
  const rows = await db().activity.findMany({
    where: { audience: "public", verb: { in: told }, requestId: about.request ?? { not: null }, request },
    orderBy: { id: "desc" },
    take: most,
    relationLoadStrategy: "join",
    select: {
      id: true, at: true, verb: true, facts: true,
      forDepartment: { select: { name: true } },
      request: { select: { id: true, slug: true, title: true } },
    },
  });
  const texts = await answersOf(rows.map(({ facts }) => (facts as Facts).answer));
  const t = translator(language, "notifications");
  return rows.flatMap(({ id, at, verb, facts: json, forDepartment, request }) => {
    if (!request) return [];
    const facts = json as Facts;
    const text = facts.answer === undefined ? undefined : texts.get(facts.answer);
    const headline = headlineOf(verb, facts);
    return {
      id: `/requests/${request.id}#activity-${id}`,
      path: paths.requestActivity(request, id),
      title: headline ? t(headline, { title: request.title }) : request.title,
      at,
      summary: t(sentenceOf(verb, facts), { by: forDepartment?.name ?? t("theCity") }),
      html: text && renderMarkdown(text, absolute(paths.request(request))),
      by: forDepartment?.name,
    };
  });
}

async function answersOf(ids: (number | undefined)[]): Promise<Map<number, string>> {
  const rows = await db().answer.findMany({ where: { id: { in: ids.filter((id) => id !== undefined) } }, select: { id: true, body: true } });
  return new Map(rows.map(({ id, body }) => [id, body]));
}
