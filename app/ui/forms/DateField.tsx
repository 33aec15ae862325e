import { Input, type InputProps } from "./Input";

/** A day, sent as `2027-03-01`. */
export function DateField(props: InputProps) {
  return <Input type="date" {...props} />;
}
