import type { ReactNode } from "react";
import { Mark } from "./Mark";
import { type MarkState, tilesOf } from "./mark-tiles";

const order = ["asked", "answered", "reviewed", "released"] as const;

export interface Step {
  /** "Asked", or while it waits "Release". */
  label: string;
  /** "12 June", "from January". */
  date?: ReactNode;
}

export interface MarkWithDatesProps {
  state: MarkState;
  late?: boolean;
  steps: Record<(typeof order)[number], Step>;
}

/** The large mark with a word and a date beside each tile. */
export function MarkWithDates({ state, late, steps }: MarkWithDatesProps) {
  const { filled, half } = tilesOf[state];
  return (
    <div className="mark-dates">
      {order.map((step, position) => {
        const waits = position >= filled && !(half && position === filled);
        return (
          <p key={step} className={`mark-dates__${step}${waits ? " mark-dates__waits" : ""}`}>
            <strong>{steps[step].label}</strong>
            {steps[step].date}
          </p>
        );
      })}
      <Mark state={state} late={late} size={112} />
    </div>
  );
}
