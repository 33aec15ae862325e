import type { ReactNode } from "react";
import { tilePaths } from "./mark-tiles";

export interface Figure {
  value: ReactNode;
  label: string;
}

/** The home page's picture: the square with one figure in each tile (asked, answered, reviewed, released). */
export function BigMark({ figures }: { figures: [Figure, Figure, Figure, Figure] }) {
  return (
    <div className="square">
      <svg viewBox="1 1 30 30" aria-hidden="true">
        {[0, 90, 180, 270].map((turn) => (
          <path key={turn} className="mark__filled" d={tilePaths.filled} transform={`rotate(${turn} 16 16)`} />
        ))}
      </svg>
      <dl>
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>{figure.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
