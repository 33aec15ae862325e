import type { ReactNode } from "react";

export interface StatusProps {
  /** "Under review". Always beside a Mark. */
  state: string;
  /** "answer 4 days late": stands beside the state and never replaces it. */
  late?: ReactNode;
  /** "planned for March 2027". */
  note?: ReactNode;
}

export function Status({ state, late, note }: StatusProps) {
  return (
    <strong className="status">
      {state}
      {note && <> · {note}</>}
      {late && (
        <>
          {" · "}
          <span className="late">{late}</span>
        </>
      )}
    </strong>
  );
}
