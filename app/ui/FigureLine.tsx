import type { ReactNode } from "react";
import { Mark } from "./Mark";
import type { MarkState } from "./mark-tiles";

export interface FigureWithMark {
  mark: MarkState;
  value: ReactNode;
  label: string;
}

/** Figures with their marks in one line between two hairlines: "25 asked". */
export function FigureLine({ figures }: { figures: FigureWithMark[] }) {
  return (
    <ul className="figure-line list-plain">
      {figures.map(({ mark, value, label }) => (
        <li key={label}>
          <Mark state={mark} />
          <span>
            <strong>{value}</strong> {label}
          </span>
        </li>
      ))}
    </ul>
  );
}
