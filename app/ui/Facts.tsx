import type { ReactNode } from "react";

export interface Fact {
  label: string;
  value: ReactNode;
}

/** A line of short facts: small label above, value below. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="facts">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
