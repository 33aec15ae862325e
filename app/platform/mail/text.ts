import { Children, isValidElement, type ReactElement, type ReactNode } from "react";

/** A building block of a mail: its HTML, and the same in plain text. */
export interface Block<Props> {
  (props: Props): ReactElement;
  /** Without blank lines around it: those part one block from the next. */
  asText: (props: Props) => string;
}

/** A template's plain text. Only blocks speak; whatever merely wraps them is walked through. */
export function plainTextOf(node: ReactNode): string {
  return blocksOf(node).filter(Boolean).join("\n\n");
}

/** The words inside a block, on one line. */
export function wordsOf(node: ReactNode): string {
  return Children.toArray(node).map(wordOf).join("").replace(/\s+/g, " ").trim();
}

function blocksOf(node: ReactNode): string[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement(child)) return [String(child).trim()];
    const { type, props } = child as ReactElement<{ children?: ReactNode }>;
    if (typeof type !== "function") return blocksOf(props.children);
    if ("asText" in type) return [(type as unknown as Block<unknown>).asText(props)];
    return blocksOf((type as (props: unknown) => ReactNode)(props));
  });
}

function wordOf(child: ReactNode): string {
  if (!isValidElement(child)) return typeof child === "string" || typeof child === "number" ? String(child) : "";
  const { props } = child as ReactElement<{ children?: ReactNode }>;
  return Children.toArray(props.children).map(wordOf).join("");
}
