import type { ReactNode } from "react";
import { EmptyState } from "~/ui/EmptyState";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { RequestRow } from "./request-row";
import type { ShownRow } from "./shown";

export interface RequestSectionProps {
  title: string;
  rows: ShownRow[];
  /** What stands higher on the same page. */
  above?: ShownRow[];
  aside?: ReactNode;
  /** What would be here, and how it begins. */
  empty: { title: string; text: string };
}

/** A headed list of a few requests. */
export function RequestSection({ title, rows, above = [], aside, empty }: RequestSectionProps) {
  return (
    <Section title={title} aside={aside}>
      {rows.length === 0 ? (
        <EmptyState title={empty.title}>{empty.text}</EmptyState>
      ) : (
        <Rows>
          {rows.map((row) => (
            <RequestRow key={row.id} row={row} anchored={!above.some(({ id }) => id === row.id)} />
          ))}
        </Rows>
      )}
    </Section>
  );
}
