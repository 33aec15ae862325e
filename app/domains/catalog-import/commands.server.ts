export { type CatalogInput } from "./feed.server";
export { importCatalog } from "./import.server";
export { type Progress } from "./model";
export { tellProgress, tellReport } from "./told.server";
