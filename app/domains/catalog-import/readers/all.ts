import { dcatUs } from "./dcat-us";
import type { CatalogReader } from "./reader";

export const readers = { "dcat-us": dcatUs } satisfies Record<string, CatalogReader>;
export type ReaderName = keyof typeof readers;
