import type { ReactNode } from "react";

export interface PageTitleProps {
  title: ReactNode;
  /** The language the title is written in, when it is not the page's. */
  lang?: string;
  /** A sentence or two under the title; `<strong>` stands out in ink. */
  lead?: ReactNode;
  /** Above the title: `<Breadcrumb>`. */
  above?: ReactNode;
  /** At the right: a button. */
  side?: ReactNode;
  home?: boolean;
}

/** A page's one `h1`. */
export function PageTitle({ title, lang, lead, above, side, home = false }: PageTitleProps) {
  return (
    <header className={home ? "title title--home" : "title"}>
      <div>
        {above}
        <h1 lang={lang}>{title}</h1>
        {lead && <p className="title__lead">{lead}</p>}
      </div>
      {side}
    </header>
  );
}
