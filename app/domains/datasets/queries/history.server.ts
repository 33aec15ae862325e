import { db } from "~/platform/db/client.server";
import { plainText, renderDescription } from "~/platform/markdown/markdown.server";
import { type Place, pageSize, partOf } from "~/platform/paging";
import { licenseOf, rhythmOf } from "../model";
import type { RevisionField, Values } from "../history";

/** What changed on a dataset's page, newest first, each value ready to be said. */
export async function historyOf(datasetId: number, place: Place = { show: pageSize }) {
  const behind = place.after === undefined ? {} : { id: { lt: place.after } };
  const found = await db().datasetRevision.findMany({ where: { datasetId, ...behind }, orderBy: { id: "desc" }, take: place.show + 1 });
  const { rows, next } = partOf(found, place);
  const names = await departmentNames(rows.flatMap(({ before, after }) => [(before as Values).department, (after as Values).department]));
  const said = (values: Values) => ({ ...values, ...inWords(values), department: names.get(values.department ?? 0) ?? null });
  const revisions = rows.map(({ id, at, since, times, fields, before, after }) => ({
    id, at, since, times, fields: fields as RevisionField[], before: said(before as Values), after: said(after as Values),
  }));
  return { rows: revisions, next };
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
