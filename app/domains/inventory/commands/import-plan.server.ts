import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { type CsvRow, cellOf, looksLikeFormula, readCsv } from "~/platform/csv";
import type { Tx } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import { invalid } from "~/platform/errors";
import { sha256 } from "~/platform/signing.server";
import { type Column, codeOf, columnNamed, needed } from "../file-words";
import { planIn, planOf, planProblem, saidOf } from "../plan";
import { type EntryForm, EntryLine } from "../schemas";
import { changedFields } from "./change-entry.server";
import { entryColumns } from "./list-entry.server";
import type { LockedEntry } from "./locking.server";

export const mostLines = 2_000;
const longestFile = 700_000;

/** What is wrong with a line, and in which of its columns: a key of `inventory-desk:line`. */
export interface Problem {
  column: Column | null;
  what: string;
}

export type Line = { line: number; title: string; key: string } & (
  | { is: "new"; form: EntryForm }
  | { is: "changed"; entry: LockedEntry; form: EntryForm; fields: string[] }
  | { is: "unchanged" }
  | { is: "refused"; problems: Problem[] });

export interface ImportPlan {
  lines: Line[];
  /** Changes with what would be done: who confirms confirms this. */
  seen: string;
}

/** What a file would do to a department's inventory, line by line; nothing is written. Throws `invalid` for what is no such file. */
export async function planImport(tx: Pick<Tx, "inventoryEntry">, departmentId: number, text: string, language: Language): Promise<ImportPlan> {
  const { header, rows } = tableIn(text);
  const entries = await tx.inventoryEntry.findMany({ where: { departmentId } });
  const byKey = new Map(entries.flatMap((entry) => (entry.key === null ? [] : [[entry.key, entry] as const])));
  // What was listed by form has no identifier yet: its title tells.
  const byTitle = new Map(entries.flatMap((entry) => (entry.key === null ? [[plainTitle(entry.title), entry] as const] : [])));
  const taken = new Map<string, number>();
  const lines = rows.map((row): Line => {
    const cells = cellsOf(row, header);
    const about = { line: row.line, title: cells.title ?? "", key: cells.key ?? "" };
    const known = byKey.get(about.key) ?? byTitle.get(plainTitle(about.title));
    const problems = [...strayCells(row, header), ...formulas(cells), ...(taken.has(about.key) ? [{ column: "key" as const, what: `twice:${taken.get(about.key)}` }] : [])];
    if (about.key) taken.set(about.key, taken.get(about.key) ?? row.line);
    const parsed = EntryLine.safeParse(formOf(cells, header, known, language));
    if (!parsed.success) problems.push(...parsed.error.issues.map(({ path, message }) => ({ column: columnOf[path[0] as string] ?? null, what: message })));
    if (!about.key && !problems.some(({ column }) => column === "key")) problems.push({ column: "key", what: "required" });
    if (!parsed.success || problems.length > 0) return { ...about, is: "refused", problems: oneAColumn(problems) };
    const form: EntryForm = { ...parsed.data, ownerId: known?.ownerId ?? undefined };
    if (!known) return dated(form) ? { ...about, is: "refused", problems: [{ column: "date", what: dated(form)! }] } : { ...about, is: "new", form };
    byTitle.delete(plainTitle(known.title));
    return compared(about, known, form);
  });
  return { lines, seen: sha256(JSON.stringify(lines.map((line) => [line, "entry" in line ? line.entry.version : null]))) };
}

/** The header and what stands beneath it. Throws `invalid`. */
function tableIn(text: string): { header: (Column | null)[]; rows: CsvRow[] } {
  if (text.trim() === "") throw invalid({ file: ["noFile"] });
  if (text.length > longestFile) throw invalid({ file: [`fileTooLong:${mostLines}`] });
  const { rows: [first, ...rows], broken } = readCsv(text);
  if (broken !== null) throw invalid({ file: [`brokenQuote:${broken}`] });
  const header = first!.cells.map((cell) => columnNamed(cellOf(cell)));
  const named = header.filter((column) => column !== null);
  if (new Set(named).size < named.length) throw invalid({ file: ["columnTwice"] });
  const missing = needed.find((column) => !named.includes(column));
  if (missing) throw invalid({ file: [`column_${missing}`] });
  if (rows.length === 0) throw invalid({ file: ["noLines"] });
  if (rows.length > mostLines) throw invalid({ file: [`fileTooLong:${mostLines}`] });
  return { header, rows };
}

type Cells = Partial<Record<Column, string>>;

function cellsOf(row: CsvRow, header: (Column | null)[]): Cells {
  return Object.fromEntries(header.flatMap((column, place) => (column ? [[column, cellOf(row.cells[place])]] : [])));
}

const strayCells = ({ cells }: CsvRow, header: unknown[]): Problem[] => (cells.slice(header.length).some((cell) => cell.trim() !== "") ? [{ column: null, what: "cells" }] : []);

/** Nothing that a spreadsheet would run; a list in Markdown may begin with a dash. */
function formulas(cells: Cells): Problem[] {
  const runs = ([column, cell]: [string, string]) => (column === "title" || column === "key" ? looksLikeFormula(cell) : cell.startsWith("="));
  return Object.entries(cells).filter(runs).map(([column]) => ({ column: column as Column, what: "formula" }));
}

const oneAColumn = (problems: Problem[]) => problems.filter(({ column }, place) => problems.findIndex((one) => one.column === column) === place);

const columnOf: Record<string, Column> = {
  title: "title", holds: "holds", language: "language", key: "key", ownerName: "owner", sensitivity: "sensitivity", sensitivityNote: "note", how: "how", plannedOn: "date",
};

/** What a column that the file has not says stays as it is; an empty cell takes it away. */
function formOf(cells: Cells, header: (Column | null)[], known: LockedEntry | undefined, language: Language) {
  const plan = known && planIn(known);
  const said = (column: Column, before: string | null | undefined) => (header.includes(column) ? cells[column] : before) || undefined;
  return {
    key: cells.key || undefined, title: cells.title, holds: cells.holds,
    language: codeOf("language", said("language", known?.language) ?? known?.language ?? language),
    ownerName: said("owner", known?.ownerName),
    sensitivity: codeOf("sensitivity", cells.sensitivity ?? ""),
    sensitivityNote: said("note", known?.sensitivityNote),
    how: codeOf("how", cells.how ?? ""),
    plannedOn: said("date", plan ? saidOf(plan) : null),
  };
}

/** What is wrong with the date it would bring. */
function dated({ plannedOn }: EntryForm): string | null {
  const plan = planOf(plannedOn);
  return plan && planProblem(plan, cityDay(now()));
}

function compared(about: Pick<Line, "line" | "title" | "key">, entry: LockedEntry, form: EntryForm): Line {
  const refused = (what: string, column: Column | null): Line => ({ ...about, is: "refused", problems: [{ column, what }] });
  const fields = changedFields(entry, entryColumns(form));
  if (fields.length === 0) return { ...about, is: "unchanged" };
  if (entry.status === "removed") return refused("removed", null);
  if (fields.includes("plannedOn") && entry.status !== "listed") return refused("promised", "date");
  const problem = fields.includes("plannedOn") ? dated(form) : null;
  return problem ? refused(problem, "date") : { ...about, is: "changed", entry, form, fields };
}

const plainTitle = (title: string) => title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
