import { db } from "~/platform/db/client.server";
import { plainText, renderDescription } from "~/platform/markdown/markdown.server";
import { licenseOf, rhythmOf } from "../model";
import type { RevisionField, Values } from "../history";

export const mostRevisions = 20;

/** What changed on a dataset's page, newest first, each value ready to be said. */
export async function historyOf(datasetId: number) {
  const rows = await db().datasetRevision.findMany({ where: { datasetId }, orderBy: { id: "desc" }, take: mostRevisions });
  const names = await departmentNames(rows.flatMap(({ before, after }) => [(before as Values).department, (after as Values).department]));
  const said = (values: Values) => ({ ...values, ...inWords(values), department: names.get(values.department ?? 0) ?? null });
  return rows.map(({ id, at, since, times, fields, before, after }) => ({
    id, at, since, times, fields: fields as RevisionField[], before: said(before as Values), after: said(after as Values),
  }));
}

function inWords({ description, license = null, frequency = null }: Values) {
  return {
    description: description === undefined ? null : plainText(renderDescription(description), 600),
    license: { known: licenseOf(license), published: license },
    frequency: { rhythm: rhythmOf(frequency), published: frequency },
  };
}

async function departmentNames(ids: (number | null | undefined)[]): Promise<Map<number, string>> {
  const wanted = ids.filter((id) => typeof id === "number");
  if (wanted.length === 0) return new Map();
  const rows = await db().department.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
