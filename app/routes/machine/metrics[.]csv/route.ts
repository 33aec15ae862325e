import { recordTable } from "~/domains/metrics/model";
import { wholeRecord } from "~/domains/metrics/queries.server";
import { RecordFilters } from "~/domains/metrics/schemas";
import { writeCsv } from "~/platform/csv";
import { csvFile } from "~/platform/web/reply";
import { resource } from "~/web.server";

/** Every figure of the page with the same filters, a line each; the departments' below the city's. */
export const loader = resource(async ({ url }) => {
  const { chosen, record, departments } = await wholeRecord(RecordFilters.parse(Object.fromEntries(url.searchParams)));
  const topic = chosen.topic?.slug ?? "";
  const whole = { department: chosen.department?.slug ?? "", topic, record };
  return csvFile(writeCsv(recordTable([whole, ...departments.map(({ slug, record: own }) => ({ department: slug, topic, record: own }))])), "metrics.csv");
});
