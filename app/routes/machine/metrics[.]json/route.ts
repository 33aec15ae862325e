import { recordObject } from "~/domains/metrics/model";
import { wholeRecord } from "~/domains/metrics/queries.server";
import { RecordFilters } from "~/domains/metrics/schemas";
import { jsonFile } from "~/platform/web/reply";
import { resource } from "~/web.server";

/** Every figure of the page with the same filters. */
export const loader = resource(async ({ url }) => {
  const { period, chosen, record, departments } = await wholeRecord(RecordFilters.parse(Object.fromEntries(url.searchParams)));
  const text = JSON.stringify({
    counted_at: record.at, period, department: chosen.department?.slug ?? null, topic: chosen.topic?.slug ?? null, ...recordObject(record),
    departments: departments.map(({ slug, name, record: own }) => ({ department: slug, name, ...recordObject(own) })),
  });
  return jsonFile(text, "metrics.json");
});
