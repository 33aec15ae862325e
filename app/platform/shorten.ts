/** A text's beginning, never with half of a character that is written as a pair: no database keeps that. */
export function shorten(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}
