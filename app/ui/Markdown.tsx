/** Shows HTML that `~/platform/markdown` has already sanitised; never give it anything else. */
export function Markdown({ html, lang }: { html: string; lang?: string }) {
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
