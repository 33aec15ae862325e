import { addDays } from "~/platform/calendar";
import { datasets, identifierOf } from "./datasets";
import type { DemonstrationDataset } from "./datasets/dataset";
import { departmentNamed } from "./departments";
import { topics, type TopicKey } from "./topics";

export type DcatCatalog = {
  "@context": string;
  "@type": "dcat:Catalog";
  conformsTo: string;
  describedBy: string;
  dataset: DcatDataset[];
};

type DcatDataset = Record<string, unknown> & { identifier: string; title: string };

const portal = "https://data.lacity.org";
const formats = [
  { format: "CSV", mediaType: "text/csv", extension: "csv" },
  { format: "JSON", mediaType: "application/json", extension: "json" },
  { format: "RDF", mediaType: "application/rdf+xml", extension: "rdf" },
  { format: "XML", mediaType: "application/xml", extension: "xml" },
] as const;

/** How many days before the seed's day the portal changed. What is not listed any more is gone when a second reading misses it. */
export const changesDaysAgo: readonly number[] = datasets.flatMap(({ renewedDaysAgo, listedDaysAgo, goneDaysAgo }) => [
  ...(listedDaysAgo ? [listedDaysAgo] : []),
  ...(renewedDaysAgo ? [renewedDaysAgo] : []),
  ...(goneDaysAgo ? [goneDaysAgo, goneDaysAgo - 1] : []),
]);

/**
 * The demonstration's catalogue as a DCAT-US 1.1 feed, as it stood that many days before the seed's day:
 * data renewed by then carries its new date, data that went or was still to come is not listed.
 */
export function catalog(seedDay: string, daysAgo: number): DcatCatalog {
  return {
    "@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
    "@type": "dcat:Catalog",
    conformsTo: "https://project-open-data.cio.gov/v1.1/schema",
    describedBy: "https://project-open-data.cio.gov/v1.1/schema/catalog.json",
    dataset: datasets
      .filter(({ goneDaysAgo = -1, listedDaysAgo = Number.POSITIVE_INFINITY }) => goneDaysAgo < daysAgo && daysAgo <= listedDaysAgo)
      .map((dataset) => record(dataset, modified(dataset, seedDay, daysAgo))),
  };
}

function modified(dataset: DemonstrationDataset, seedDay: string, daysAgo: number): string {
  const { renewedDaysAgo } = dataset;
  return renewedDaysAgo !== undefined && renewedDaysAgo >= daysAgo ? addDays(seedDay, -renewedDaysAgo) : dataset.modified;
}

function record(dataset: (typeof datasets)[number], modifiedOn: string): DcatDataset {
  return {
    "@type": "dcat:Dataset",
    accessLevel: "public",
    identifier: identifierOf(dataset.key),
    title: dataset.title,
    description: dataset.description,
    landingPage: `${portal}/d/${dataset.key}`,
    keyword: [...dataset.keywords],
    theme: [topicName(dataset.topic)],
    modified: modifiedOn,
    ...(dataset.issued && { issued: dataset.issued }),
    ...(dataset.frequency && { accrualPeriodicity: dataset.frequency }),
    ...(dataset.publicDomain && { license: "http://creativecommons.org/publicdomain/zero/1.0/legalcode" }),
    publisher: { "@type": "org:Organization", name: departmentNamed(dataset.department).name },
    contactPoint: { "@type": "vcard:Contact", fn: "Open data team", hasEmail: "mailto:opendata@example.org" },
    distribution: formats.map(({ format, mediaType, extension }) => ({
      "@type": "dcat:Distribution",
      title: format,
      format,
      mediaType,
      downloadURL: `${portal}/api/views/${dataset.key}/rows.${extension}?accessType=DOWNLOAD`,
    })),
  };
}

function topicName(key: TopicKey): string {
  const topic = topics.find(({ slug }) => slug === key);
  if (!topic) throw new Error(`No demonstration topic ${key}`);
  return topic.nameEn;
}
