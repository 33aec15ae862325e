import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf, readCsv, textOf, writeCsv } from "~/platform/csv";

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

test("quotes, commas and line breaks inside a cell, either line end, empty lines left out", () => {
  expect(cells('a,b\r\n"1, one","say ""hi"""\n\n"two\r\nlines",\n')).toEqual([["a", "b"], ["1, one", 'say "hi"'], ["two\nlines", ""]]);
  expect(readCsv('a\n\n"x\ny"\nz').rows.map(({ line }) => line)).toEqual([1, 3, 5]);
});

test("semicolons and tabs, as other languages' spreadsheets write; what is quoted decides nothing", () => {
  expect(cells("a;b\n1,5;2")).toEqual([["a", "b"], ["1,5", "2"]]);
  expect(cells("a\tb\n1\t2")).toEqual([["a", "b"], ["1", "2"]]);
  expect(cells('"a;;;;",b\n1,2')).toEqual([["a;;;;", "b"], ["1", "2"]]);
});

test("a quote that is never closed is said, with its line", () => {
  expect(readCsv('a,b\n1,"open\nmore')).toMatchObject({ broken: 2 });
  expect(readCsv("a,b\n1,2")).toMatchObject({ broken: null });
});

test("what is written is read again as it was, and no spreadsheet runs it", () => {
  const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("=1+1", "+1", "-x", "@a", "'=1", "''-2", ' "q" ', "a\nb", ";", "\t"));
  fc.assert(fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
    const clean = rows.map((row) => row.map((cell) => cellOf(cell.replace(/\r\n?/g, "\n")))).map((row) => row.map((cell) => (/^'+\s*[=+\-@]/.test(cell) ? cell.slice(1) : cell)));
    const plain = clean.map((row) => row.map((cell) => cell.replace(/^'+/, "")));
    const kept = plain.filter((row) => row.some((cell) => cell.trim() !== ""));
    const written = writeCsv([["a,b", "c"], ...kept]);
    const [, ...read] = readCsv(written).rows.map((row) => row.cells.map(cellOf));
    expect(read).toEqual(kept.map((row) => row.map(cellOf)));
    for (const { cells: raw } of readCsv(written).rows) for (const cell of raw) expect(cell).not.toMatch(/^[=+\-@]/);
  }));
});

test("bytes of Excel: with its mark, in Windows' own letters, in UTF-16", () => {
  expect(textOf(new TextEncoder().encode("Título"))).toBe("Título");
  expect(textOf(Uint8Array.from([0x54, 0xed, 0x74]))).toBe("Tít");
  expect(textOf(Uint8Array.from([0xff, 0xfe, 0x54, 0x00]))).toBe("T");
  expect(cells(`\uFEFFa,b\n1,2`)[0]).toEqual(["a", "b"]);
});
