import { addDays } from "~/platform/calendar";
import { columnsOf } from "./columns";
import { datasets } from "./datasets";
import type { DemonstrationDataset } from "./datasets/dataset";
import { departmentNamed } from "./departments";
import { topics, type TopicKey } from "./topics";

/** What of an answer of the portal's own catalogue the importer reads. */
export type PortalCatalog = { results: PortalRecord[]; resultSetSize: number };

type PortalRecord = {
  resource: Record<string, unknown> & { id: string; name: string };
  classification: Record<string, unknown>;
  metadata: Record<string, unknown>;
  permalink: string;
};

const portal = "data.lacity.org";

/** How many days before the seed's day the portal changed. What is not listed any more is gone when a second reading misses it. */
export const changesDaysAgo: readonly number[] = datasets.flatMap(({ renewedDaysAgo, listedDaysAgo, goneDaysAgo }) => [
  ...(listedDaysAgo ? [listedDaysAgo] : []),
  ...(renewedDaysAgo ? [renewedDaysAgo] : []),
  ...(goneDaysAgo ? [goneDaysAgo, goneDaysAgo - 1] : []),
]);

/**
 * The demonstration's catalogue as the portal's own feed (Socrata), which alone names columns, as it stood that many days before the
 * seed's day: data renewed by then carries its new date, data that went or was still to come is not listed.
 */
export function catalog(seedDay: string, daysAgo: number): PortalCatalog {
  const results = datasets
    .filter(({ listedDaysAgo = Infinity, goneDaysAgo = -1 }) => daysAgo <= listedDaysAgo && daysAgo > goneDaysAgo)
    .map((dataset) => record(dataset, modified(dataset, seedDay, daysAgo)));
  return { results, resultSetSize: results.length };
}

function modified(dataset: DemonstrationDataset, seedDay: string, daysAgo: number): string {
  const { renewedDaysAgo } = dataset;
  return renewedDaysAgo !== undefined && renewedDaysAgo >= daysAgo ? addDays(seedDay, -renewedDaysAgo) : dataset.modified;
}

function record(dataset: (typeof datasets)[number], modifiedOn: string): PortalRecord {
  const columns = columnsOf[dataset.key] ?? [];
  return {
    resource: {
      id: dataset.key,
      name: dataset.title,
      description: dataset.description,
      attribution: departmentNamed(dataset.department).name,
      type: "dataset",
      data_updated_at: modifiedOn,
      columns_name: columns.map(([name]) => name),
      columns_datatype: columns.map(([, type]) => type),
      columns_description: columns.map(([, , description = ""]) => description),
      ...(dataset.issued && { publication_date: dataset.issued }),
    },
    classification: {
      domain_category: topicName(dataset.topic),
      domain_tags: [...dataset.keywords],
      ...(dataset.frequency && { domain_metadata: [{ key: "Metadata_Update-Frequency", value: dataset.frequency }] }),
    },
    metadata: { domain: portal, ...(dataset.publicDomain && { license: "http://creativecommons.org/publicdomain/zero/1.0/legalcode" }) },
    permalink: `https://${portal}/d/${dataset.key}`,
  };
}

function topicName(key: TopicKey): string {
  const topic = topics.find(({ slug }) => slug === key);
  if (!topic) throw new Error(`No demonstration topic ${key}`);
  return topic.nameEn;
}
