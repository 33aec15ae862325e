import { Link } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";

/** `act` is the page's one strong press, `outline` the second, `plain` for the rest. */
export type ButtonLook = "act" | "outline" | "plain";

const classes: Record<ButtonLook, string> = {
  act: "usa-button",
  outline: "press",
  plain: "usa-button usa-button--plain",
};

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
}

/** Submits its form unless `type` says otherwise. */
export function Button({ look = "act", type = "submit", ...rest }: ButtonProps) {
  return <button className={classes[look]} type={type} {...rest} />;
}

/** A link that looks like a press: it leads somewhere and changes nothing. */
export function LinkButton({ to, look = "act", children }: { to: string; look?: ButtonLook; children: ReactNode }) {
  return (
    <Link to={to} className={classes[look]}>
      {children}
    </Link>
  );
}

/** The line of presses at a form's end. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
