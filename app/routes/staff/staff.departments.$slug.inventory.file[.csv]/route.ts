import { departmentBySlug } from "~/domains/departments/queries.server";
import { canKeepInventory } from "~/domains/inventory/policy";
import { entriesFile } from "~/domains/inventory/queries.server";
import { allow, found } from "~/platform/errors";
import { csvFile } from "~/platform/web/reply";
import { resource, signedIn } from "~/web.server";

/** What is listed, or the empty template, for a spreadsheet. */
export const loader = resource(async ({ actor, params, url, language }) => {
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  allow(canKeepInventory(signedIn(actor), department));
  const template = url.searchParams.has("template");
  return csvFile(await entriesFile(department.id, language, { template }), template ? "inventory-template.csv" : `inventory-${department.slug}.csv`);
});
