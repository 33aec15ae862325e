import type { Field } from "~/ui/forms/field";
import type { RequestStatus } from "../../model";
import type { ShownDesk } from "./shown";

export type AnswerField =
  | "status" | "language" | "body" | "plannedOn" | "plannedDay" | "planReason" | "format" | "leftOut" | "datasetIds"
  | "datasetSearch" | "template" | "portalAddress" | "portalTitle" | "declineReason" | "duplicateOf" | "holder" | "holderUrl";
export type FieldOf = (name: AnswerField) => Field;

/** What the form says before anybody typed: what holds now, so that an update need not say it again. */
export function firstValues(desk: ShownDesk, to: RequestStatus): Partial<Record<AnswerField, unknown>> {
  const { latest } = desk;
  return {
    status: to,
    language: desk.language,
    body: to === "declined" ? (desk.withheldBecause ?? undefined) : undefined,
    plannedOn: desk.plannedOn?.slice(0, 7),
    plannedDay: desk.plannedPrecision === "day" ? String(Number(desk.plannedOn?.slice(8))) : undefined,
    format: latest?.format ?? undefined,
    leftOut: latest?.leftOut ?? undefined,
    datasetIds: desk.datasetIds.map(String),
    declineReason: desk.declineReason ?? undefined,
    duplicateOf: desk.duplicateOfId === null ? undefined : String(desk.duplicateOfId),
    holder: latest?.holder ?? undefined,
    holderUrl: latest?.holderUrl ?? undefined,
  };
}
