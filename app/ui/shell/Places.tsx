import { NavLink } from "@remix-run/react";

export interface Place {
  to: string;
  text: string;
  /** How many wait there. */
  count?: number;
  /** Current only at exactly this address. */
  exact?: boolean;
}

/** The navigation's links; a line in sun stands under the current one. */
export function Places({ places, className }: { places: Place[]; className?: string }) {
  return (
    <>
      {places.map(({ to, text, count, exact }) => (
        <NavLink key={to} to={to} end={exact} className={className}>
          {text}
          {count !== undefined && <span className="nav__count">{count}</span>}
        </NavLink>
      ))}
    </>
  );
}
