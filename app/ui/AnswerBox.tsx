import type { ReactNode } from "react";
import { Badge } from "./Badge";
import { type Fact, Facts } from "./Facts";

export interface AnswerBoxProps {
  /** For its permanent link. */
  id?: string;
  /** The department's short name, "BSS". */
  badge?: string;
  /** "StreetsLA answered". */
  who: string;
  /** "Ana Duarte, open-data coordinator · 30 June". */
  by?: ReactNode;
  /** Planned for, format, left out. */
  facts?: Fact[];
  /** The language the answer is written in, when it is not the page's. */
  lang?: string;
  /** The text, as `<Markdown>`. */
  children: ReactNode;
}

/** The official answer: a page's one box of ink. */
export function AnswerBox({ id, badge, who, by, facts = [], lang, children }: AnswerBoxProps) {
  return (
    <section className="answer" id={id} aria-label={who}>
      <div className="answer__by">
        {badge && <Badge>{badge}</Badge>}
        <div>
          <strong>{who}</strong>
          {by && <span className="soft small">{by}</span>}
        </div>
      </div>
      <div className="answer__text" lang={lang}>
        {children}
      </div>
      {facts.length > 0 && <Facts items={facts} />}
    </section>
  );
}
