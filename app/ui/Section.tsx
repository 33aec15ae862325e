import { type ReactNode, useId } from "react";

export interface SectionProps {
  title: ReactNode;
  /** For links to it. */
  id?: string;
  /** At the right of the heading: a count, or a link to all. */
  aside?: ReactNode;
  /** A narrower heading, for a side column. */
  small?: boolean;
  children: ReactNode;
}

/** Opens with a 2 px rule of ink. */
export function Section({ title, id, aside, small = false, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className={small ? "section section--small" : "section"} id={id} aria-labelledby={headingId}>
      <div className="section__head">
        <h2 id={headingId}>{title}</h2>
        {aside && <div className="section__aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
