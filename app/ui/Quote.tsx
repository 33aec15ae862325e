import type { ReactNode } from "react";

/** People's words as the picture. `by` says whose they are. */
export function Quote({ lang, by, children }: { lang?: string; by: ReactNode; children: ReactNode }) {
  return (
    <figure className="quote">
      <blockquote lang={lang}>{children}</blockquote>
      <figcaption>{by}</figcaption>
    </figure>
  );
}
