import type { ReactNode } from "react";

export interface ColumnsProps {
  /** `side` gives the right 328 px; `home` gives the picture 400; `even` halves. */
  look?: "side" | "home" | "even";
  children: [ReactNode, ReactNode];
}

/** Two columns that stand under each other on a phone. */
export function Columns({ look = "side", children: [main, side] }: ColumnsProps) {
  return (
    <div className={`columns columns--${look}`}>
      <div>{main}</div>
      <div>{side}</div>
    </div>
  );
}
