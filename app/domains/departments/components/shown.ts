import type { AsJson } from "~/platform/as-json";
import type { departmentPage } from "../queries.server";

/** A department's page as it receives it. */
export type ShownDepartment = AsJson<NonNullable<Awaited<ReturnType<typeof departmentPage>>>>;
