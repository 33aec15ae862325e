/** What forms send along or offer as a choice: nobody wrote it. */
const unwritten = /^(seenVersion|submissionKey|intent|act|status|to|token|language|kind|role|upTo|after|voted|follow|frequency|formats|showName|\w*Id|\w*Ids|\w*Reason)$/;

/** What somebody wrote into a form: to be copied where it cannot be sent. */
export function writtenIn(values: Record<string, unknown> | null | undefined): string {
  const texts = Object.entries(values ?? {}).filter(([name, value]) => typeof value === "string" && value && !unwritten.test(name));
  return texts.map(([, value]) => value).join("\n\n");
}
