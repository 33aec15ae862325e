/** "@ana-duarte": how staff name a colleague in a note, by the last part of the colleague's address. */
const mention = /(^|[^\w@/.-])@([a-z0-9]+(?:-[a-z0-9]+)*)/gi;

/** Whom a text names, each once, in small letters. */
export function mentionsIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, , slug = ""]) => slug.toLowerCase()))];
}

/** The text with every name it mentions written out, in bold Markdown; who is not known stays as it was typed. */
export function named(text: string, nameOf: (slug: string) => string | undefined): string {
  return text.replace(mention, (typed, before: string, slug: string) => {
    const name = nameOf(slug.toLowerCase());
    return name ? `${before}**@${name.replace(/[*_\\[\]`<>]/g, "")}**` : typed;
  });
}
