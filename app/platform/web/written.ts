/** What somebody wrote into a form, without what they chose or a page sent along: to be copied where it cannot be sent. */
export function writtenIn(values: Record<string, unknown> | null | undefined): string {
  const texts = Object.values(values ?? {}).filter((value) => typeof value === "string");
  return texts.filter(isWritten).join("\n\n");
}

/** Numbers, keys and names of choices are single words; what begins with a slash is an address of ours. */
const isWritten = (text: string) => /[^\w-]/.test(text) && !text.startsWith("/");
