import { summaryOf } from "~/platform/markdown/markdown.server";

/** The first sentence of a text, or null where it is longer than `longest` characters. */
export function firstSentence(markdown: string, longest: number): string | null {
  const sentence = /^.+?[.!?…](?=\s|$)/u.exec(summaryOf(markdown, 400))?.[0];
  return sentence && sentence.length <= longest ? sentence : null;
}

const oneLine = 105;

/** What a text begins with, on one line: as many whole sentences as fit, else what fits of the first. */
export function lineOf(markdown: string): string {
  const line = summaryOf(markdown, oneLine);
  if (!line.endsWith("…")) return line;
  return /^.+[.!?](?=\s)/u.exec(line)?.[0] ?? line;
}
