/** Comma-separated text (RFC 4180), as spreadsheets of either language write it: also with semicolons or tabs. The one place that reads and writes it. */

export interface CsvRow {
  /** Where it begins in the file; the first line is 1. */
  line: number;
  cells: string[];
}

/** Its rows without empty ones; `broken` is the line of a quote that is never closed, where there is one. */
export function readCsv(given: string): { rows: CsvRow[]; broken: number | null } {
  const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let [row, cell, quotedSince, line]: [CsvRow, string, number | null, number] = [{ line: 1, cells: [] }, "", null, 1];
  const endCell = () => {
    row.cells.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((value) => value.trim() !== "")) rows.push(row);
    row = { line: line + 1, cells: [] };
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quotedSince !== null) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quotedSince = null;
    } else if (character === '"' && cell.trim() === "") {
      [cell, quotedSince] = ["", line];
    } else if (character === separator) {
      endCell();
    } else if (character === "\n") {
      endRow();
    } else {
      cell += character;
    }
    if (character === "\n") line++;
  }
  endRow();
  return { rows, broken: quotedSince };
}

/** Whichever stands most in the first line. */
function separatorOf(text: string): string {
  const first = text.slice(0, 10_000).split("\n").find((line) => line.trim() !== "")?.replace(/"[^"]*"/g, "") ?? "";
  const often = (separator: string) => first.split(separator).length;
  return [",", ";", "\t"].reduce((best, separator) => (often(separator) > often(best) ? separator : best));
}

/** What a spreadsheet would take for a formula and run. */
export const looksLikeFormula = (cell: string) => /^\s*[=+\-@]/.test(cell);

/** With an apostrophe before what a spreadsheet would run; `cellOf` takes it off again. */
export function writeCsv(rows: (string | number | null | undefined)[][]): string {
  const safe = (value: string) => (looksLikeFormula(value) || /^'+\s*[=+\-@]/.test(value) ? `'${value}` : value);
  const quoted = (value: string) => (/[",;\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  // The mark at the head has Excel read it as UTF-8.
  return `\uFEFF${rows.map((cells) => cells.map((cell) => quoted(safe(String(cell ?? "")))).join(",")).join("\r\n")}\r\n`;
}

/** A cell as a person meant it: no control characters, nothing that turns or hides what is read, and no apostrophe of ours. */
export function cellOf(raw: string | undefined): string {
  const plain = (raw ?? "").replace(/[^\P{Cc}\n\t]/gu, "").replace(/[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, "").trim();
  return /^'+\s*[=+\-@]/.test(plain) ? plain.slice(1) : plain;
}

/** A file's text: UTF-8, or what older spreadsheets write. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
