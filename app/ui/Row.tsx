import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Mark } from "./Mark";
import type { MarkState } from "./mark-tiles";

export interface RowProps {
  /** For a link back to it. */
  id?: string;
  to: string;
  title: ReactNode;
  /** The language the title and line are written in, when it is not the page's. */
  lang?: string;
  mark?: { state: MarkState; late?: boolean };
  /** Another small drawing in the mark's place. */
  picture?: ReactNode;
  /** One line; left out on a phone. */
  line?: ReactNode;
  /** First the `<Status>`, then whose it is; a phone shows these two. */
  facts?: ReactNode[];
  /** A `<VoteTile>`, or a button. */
  side?: ReactNode;
  /** 3 under a section's heading, 2 where the page has none. */
  level?: 2 | 3;
}

/** One request, dataset or department in a list. Stands in `<Rows>`. */
export function Row({ id, to, title, lang, mark, picture, line, facts = [], side, level = 3 }: RowProps) {
  const Heading = `h${level}` as const;
  return (
    <li id={id}>
      <article className={mark || picture ? "row" : "row row--bare"}>
        {mark ? <Mark {...mark} /> : picture}
        <div>
          <Heading className="row__title" lang={lang}>
            <Link to={to} className="ink-link">
              {title}
            </Link>
          </Heading>
          {line && (
            <p className="row__line" lang={lang}>
              {line}
            </p>
          )}
          {facts.length > 0 && <p className="row__facts">{facts.map((fact, place) => factAt(fact, place))}</p>}
        </div>
        {side}
      </article>
    </li>
  );
}

function factAt(fact: ReactNode, place: number) {
  return <span key={place}>{fact}</span>;
}

export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows list-plain">{children}</ul>;
}
