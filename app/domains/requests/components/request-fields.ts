/** The form's fields in their order, as it sends them. */
export interface Wanted {
  title: string;
  body: string;
  departmentId: string;
  showName: string;
  topicId: string;
  frequency: string;
  formats: string[];
  area: string;
  period: string;
  exampleUrl: string;
  kind: string;
  onBehalfOf: string;
  onBehalfOfDepartmentId: string;
}

export const fieldNames = [
  "title", "body", "departmentId", "showName", "topicId", "frequency", "formats", "area", "period", "exampleUrl", "kind",
  "onBehalfOf", "onBehalfOfDepartmentId",
] as const satisfies (keyof Wanted)[];

export const aboutData = ["topicId", "frequency", "formats", "area", "period", "exampleUrl", "kind"] as const;
export const onBehalf = ["onBehalfOf", "onBehalfOfDepartmentId"] as const;
