import type { ReactNode } from "react";
import { Mark } from "./Mark";
import type { MarkState } from "./mark-tiles";

export interface StandingProps {
  mark: { state: MarkState; late?: boolean };
  /** `<Status>`. */
  status: ReactNode;
  /** "Asked by Rosa M. on 12 June, for StreetsLA". */
  line?: ReactNode;
}

/** Where it stands, under a page's title: the mark with its words. */
export function Standing({ mark, status, line }: StandingProps) {
  return (
    <div className="standing">
      <Mark {...mark} />
      <div>
        {status}
        {line && <p className="soft small">{line}</p>}
      </div>
    </div>
  );
}
