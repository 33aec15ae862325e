import type { DemonstrationDataset } from "./datasets/dataset";
import { culture } from "./datasets/culture";
import { elections } from "./datasets/elections";
import { environment } from "./datasets/environment";
import { government } from "./datasets/government";
import { harborAndAirport } from "./datasets/harbor-and-airport";
import { homes } from "./datasets/homes";
import { land } from "./datasets/land";
import { money } from "./datasets/money";
import { power } from "./datasets/power";
import { safety } from "./datasets/safety";
import { services } from "./datasets/services";
import { streets } from "./datasets/streets";
import { transport } from "./datasets/transport";
import { work } from "./datasets/work";

const all = [
  ...streets, ...transport, ...harborAndAirport, ...homes, ...land, ...environment, ...power, ...services,
  ...safety, ...culture, ...work, ...government, ...elections, ...money,
] as const;

export type DatasetKey = (typeof all)[number]["key"];

/** Real datasets of the city's portal. Names, addresses and dates are facts; descriptions are ours. */
export const datasets: readonly (DemonstrationDataset & { key: DatasetKey })[] = all;

/** What the importer knows a dataset by. */
export function identifierOf(key: DatasetKey): string {
  return `https://data.lacity.org/api/views/${key}`;
}
