import type { Fact } from "./Facts";

/** Label on the left, value on the right, a hairline between; empty values are left out. */
export function DefinitionList({ items }: { items: Fact[] }) {
  const said = items.filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="terms">
      {said.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
