import { useFormat } from "~/platform/i18n/use-format";

export interface WhenProps {
  /** A moment as an ISO string. */
  at: string;
  /** "12 June" unless asked for "in 4 days" or "12 June, 3:04 pm". */
  as?: "day" | "relative" | "exact";
}

/** A date as people say it; the exact moment shows when one points at it. */
export function When({ at, as = "day" }: WhenProps) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.exact(at)}>
      {format[as](at)}
    </time>
  );
}
