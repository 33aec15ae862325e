import type { AsJson } from "~/platform/as-json";
import type { Inquiry } from "../queries.server";

export type ShownInquiry = AsJson<Inquiry>;
