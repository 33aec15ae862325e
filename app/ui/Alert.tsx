import type { ReactNode } from "react";

export interface AlertProps {
  /** `done` confirms, `problem` says that something is wrong or late, `note` is for the rest. */
  kind?: "note" | "done" | "problem";
  title?: string;
  /** Announced at once: for what appears after a press. */
  live?: boolean;
  children?: ReactNode;
}

export function Alert({ kind = "note", title, live = false, children }: AlertProps) {
  const role = live ? (kind === "problem" ? "alert" : "status") : undefined;
  return (
    <div className={`notice notice--${kind}`} role={role}>
      {title && <strong>{title}</strong>}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
