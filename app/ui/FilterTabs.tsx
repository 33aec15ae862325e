import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Mark } from "./Mark";
import type { MarkState } from "./mark-tiles";

export interface FilterTab {
  to: string;
  text: string;
  current: boolean;
  /** The mark makes the filter the legend of the list. */
  mark?: MarkState;
  /** Another small drawing in its place. */
  picture?: ReactNode;
  count?: string;
}

export function FilterTabs({ label, tabs }: { label: string; tabs: FilterTab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ to, text, current, mark, picture, count }) => (
        <Link key={text} to={to} aria-current={current ? "page" : undefined} preventScrollReset>
          {mark ? <Mark state={mark} size={20} /> : picture}
          {text}
          {count && <span>{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
