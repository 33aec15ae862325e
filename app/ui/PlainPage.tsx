import { type ReactNode, useId } from "react";
import { PageTitle } from "./PageTitle";

export interface PlainSection {
  title: string;
  /** One text a paragraph. */
  text?: string[];
  /** After the text: a list, a picture. */
  more?: ReactNode;
}

/** A page of plain text: what this is, who can use it, what is kept. */
export function PlainPage({ title, lead, sections }: { title: string; lead: string; sections: PlainSection[] }) {
  const id = useId();
  return (
    <>
      <PageTitle title={title} lead={lead} />
      <div className="prose prose--page">
        {sections.map((section, place) => (
          <section key={section.title} aria-labelledby={`${id}${place}`}>
            <h2 id={`${id}${place}`}>{section.title}</h2>
            {section.text?.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
            {section.more}
          </section>
        ))}
      </div>
    </>
  );
}
