import type { DemonstrationDataset } from "./datasets/dataset";
import { environment } from "./datasets/environment";
import { government } from "./datasets/government";
import { homes } from "./datasets/homes";
import { services } from "./datasets/services";
import { streets } from "./datasets/streets";
import { transport } from "./datasets/transport";

const all = [...streets, ...transport, ...homes, ...environment, ...services, ...government] as const;

export type DatasetKey = (typeof all)[number]["key"];

/** Real datasets of the city's portal. Names, addresses and dates are facts; descriptions are ours. */
export const datasets: readonly (DemonstrationDataset & { key: DatasetKey })[] = all;

/** What the importer knows a dataset by. */
export function identifierOf(key: DatasetKey): string {
  return `https://data.lacity.org/api/views/${key}`;
}
