import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { once } from "../process";

const family = "Public Sans";
// From the working directory, as texts are. The site's own files are for browsers, which alone read their kind of font.
const fonts = join(process.cwd(), "node_modules/@uswds/uswds/dist/fonts/public-sans");

export const fontOptions = {
  fontFiles: ["Regular", "Bold", "ExtraBold"].map((weight) => join(fonts, `PublicSans-${weight}.ttf`)),
  loadSystemFonts: false,
  defaultFontFamily: family,
};

export interface Type {
  size: number;
  weight: 400 | 700 | 800;
}

/** A text as the font can draw it: what it has no sign for is left out. */
export function drawable(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(/[^\u0020-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u203A\u20AC\u2122]/gu, "").trim();
}

/** A text in lines of at most `width`, at most `most` of them: the last then ends in an ellipsis, and a word too long for a line is cut. */
export function linesOf(text: string, type: Type, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of drawable(text).split(" ").flatMap((one) => pieces(one, type, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, type) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.filter(Boolean);
  const last = [...lines[most - 1]!];
  while (widthOf(`${last.join("")}…`, type) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join("").trimEnd()}…`];
}

function pieces(word: string, type: Type, width: number): string[] {
  const cut: string[] = [""];
  for (const sign of word) {
    if (widthOf(cut.at(-1)! + sign, type) > width) cut.push("");
    cut[cut.length - 1] += sign;
  }
  return cut;
}

/** How wide a text is drawn, its signs one by one: pairs that stand closer make it a little less. */
export function widthOf(text: string, { size, weight }: Type): number {
  return [...text].reduce((sum, sign) => sum + advanceOf(sign, weight), 0) * (size / measured);
}

const measured = 100;

/** Between two signs to which nothing stands closer. */
function advanceOf(sign: string, weight: number): number {
  const known = once("drawing.advances", () => new Map<string, number>());
  const key = `${weight} ${sign}`;
  const advance = known.get(key) ?? inkOf(`H${sign}H`, weight) - inkOf("HH", weight);
  known.set(key, advance);
  return advance;
}

const escapes: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

function inkOf(text: string, weight: number): number {
  const escaped = text.replace(/[<>&]/g, (sign) => escapes[sign]!);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text font-size="${measured}" font-weight="${weight}" xml:space="preserve">${escaped}</text></svg>`;
  return new Resvg(svg, { font: fontOptions }).getBBox()?.width ?? 0;
}
