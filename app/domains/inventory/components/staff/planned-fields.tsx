import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { CityTime } from "~/platform/i18n/use-format";
import type { Field } from "~/ui/forms/field";
import { MonthField } from "~/ui/forms/MonthField";
import { Select } from "~/ui/forms/Select";

const days = Array.from({ length: 31 }, (_, index) => ({ value: index + 1, text: String(index + 1) }));

interface Props {
  field: (name: "plannedOn" | "plannedDay") => Field;
  label: string;
  /** The month that stands in it, which may be over. */
  planned: string | undefined;
  optional?: boolean;
}

/** A month, and its day where one knows it. */
export function PlannedFields({ field, label, planned, optional }: Props) {
  const { t } = useTranslation("inventory-desk");
  const city = useContext(CityTime);
  const now = new Intl.DateTimeFormat("en-CA", { timeZone: city.timeZone, year: "numeric", month: "2-digit" }).format(new Date(city.now));
  const from = planned && planned < now ? planned : now;
  return (
    <div className="form-line">
      <MonthField field={field("plannedOn")} label={label} from={from} months={72} empty={t("form.noDate")} optional={optional} />
      <Select field={field("plannedDay")} label={t("form.day")} empty={t("form.anyDay")} options={days} />
    </div>
  );
}

/** As the two fields hold what is said as one. */
export const plannedValues = (said: string | null) => ({
  plannedOn: said?.slice(0, 7),
  plannedDay: said && said.length > 7 ? String(Number(said.slice(8))) : undefined,
});
