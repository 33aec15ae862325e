import type { ReactNode } from "react";
import { Mark } from "./Mark";

export interface EmptyStateProps {
  /** What would be here. */
  title: string;
  /** How to begin. */
  children?: ReactNode;
  /** A link or a button. */
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Mark state="draft" size={40} />
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        {children && <p>{children}</p>}
        {action}
      </div>
    </div>
  );
}
