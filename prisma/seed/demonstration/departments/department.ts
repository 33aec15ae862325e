export type DemonstrationDepartment = {
  name: string;
  shortName: string;
  abbreviation: string;
  slug: string;
  website: string;
  /** What it does, in one plain sentence. */
  duty: string;
  dutyEs: string;
};
