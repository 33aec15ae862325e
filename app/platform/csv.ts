/** Rows as a spreadsheet reads them (RFC 4180). What would be a formula there is made a text: it came from people. */
export function csvOf(rows: (string | number | null | undefined)[][]): string {
  return rows.map((row) => `${row.map((cell) => quoted(String(cell ?? ""))).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  const text = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
