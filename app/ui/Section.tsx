import { type ReactNode, useId } from "react";

export interface SectionProps {
  title: ReactNode;
  /** For links to it. */
  id?: string;
  /** At the right of the heading: a count, or a link to all. */
  aside?: ReactNode;
  /** `small` is a narrower heading, for a side column; `quiet` also has but a hairline there. */
  look?: "full" | "small" | "quiet";
  children: ReactNode;
}

/** Opens with a 2 px rule of ink. */
export function Section({ title, id, aside, look = "full", children }: SectionProps) {
  const headingId = useId();
  return (
    <section className={`section section--${look}`} id={id} aria-labelledby={headingId}>
      <div className="section__head">
        <h2 id={headingId}>{title}</h2>
        {aside && <div className="section__aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
