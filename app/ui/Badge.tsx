import type { ReactNode } from "react";

/** A department's short name on ink; `soft` for a quiet note such as "held for review". */
export function Badge({ soft = false, children }: { soft?: boolean; children: ReactNode }) {
  return <span className={soft ? "badge badge--soft" : "badge"}>{children}</span>;
}
