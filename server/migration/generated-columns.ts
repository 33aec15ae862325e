const searchColumn = /("\w+" ts(?:vector|query)) DEFAULT (\(.*\))(?=[,;]?$)/gm;

/** Prisma knows generated columns only as columns with a default, and PostgreSQL's catalogue agrees with it. */
export function withGeneratedColumns(sql: string): string {
  return sql.replace(searchColumn, "$1 GENERATED ALWAYS AS $2 STORED");
}
