import type { CatalogColumn } from "../model";
import { columnOf } from "./reading";
import { isFields } from "./values";

/** The columns that a Frictionless Table Schema names; none where it is an address or anything else. */
export function tableColumns(schema: unknown): CatalogColumn[] {
  const given = typeof schema === "string" ? parsed(schema) : schema;
  const fields: unknown = isFields(given) ? given["fields"] : null;
  return Array.isArray(fields) ? fields.filter(isFields).flatMap((field) => columnOf(field["name"], field) ?? []) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
