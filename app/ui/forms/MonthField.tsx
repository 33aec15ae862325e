import { useFormat } from "~/platform/i18n/use-format";
import type { Asked } from "./FormGroup";
import { Select } from "./Select";

export type MonthFieldProps = Asked & {
  /** The first month on offer, `2026-11`. */
  from: string;
  months?: number;
  /** The first, empty choice. */
  empty?: string;
};

/** A month, sent as `2027-03`. A list, since several browsers have no month input. */
export function MonthField({ from, months = 36, ...rest }: MonthFieldProps) {
  const format = useFormat();
  const options = Array.from({ length: months }, (_, ahead) => {
    const value = monthAfter(from, ahead);
    return { value, text: format.month(`${value}-01`) };
  });
  return <Select {...rest} options={options} />;
}

function monthAfter(from: string, ahead: number): string {
  const [year = 0, month = 1] = from.split("-").map(Number);
  const index = year * 12 + (month - 1) + ahead;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
