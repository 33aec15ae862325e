import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { CityTime, useFormat } from "~/platform/i18n/use-format";
import { Input } from "~/ui/forms/Input";
import { MonthField } from "~/ui/forms/MonthField";
import { Select } from "~/ui/forms/Select";
import type { FieldOf } from "./answer-fields";
import type { ShownDesk } from "./shown";

const days = Array.from({ length: 31 }, (_, index) => ({ value: index + 1, text: String(index + 1) }));

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
const monthsBetween = (from: string, to: string | undefined) => (to ? Math.abs(monthNumber(to) - monthNumber(from)) : 0);

/** A month, and its day where one knows it; a reason once something was promised. */
export function PlanFields({ desk, field, optional }: { desk: ShownDesk; field: FieldOf; optional: boolean }) {
  const { t } = useTranslation("staff");
  const { promised } = useFormat();
  const city = useContext(CityTime);
  const now = new Intl.DateTimeFormat("en-CA", { timeZone: city.timeZone, year: "numeric", month: "2-digit" }).format(new Date(city.now));
  const planned = desk.plannedOn?.slice(0, 7);
  const first = desk.firstPlannedOn && desk.firstPlannedPrecision && promised(desk.firstPlannedOn, desk.firstPlannedPrecision);
  return (
    <>
      <div className="form-line">
        <MonthField
          field={field("plannedOn")}
          label={t("answer.plannedFor")}
          hint={t("answer.plannedHint")}
          from={planned && planned < now ? planned : now}
          months={Math.max(48, monthsBetween(now, planned) + 1)}
          empty={t("answer.chooseMonth")}
          optional={optional}
        />
        <Select field={field("plannedDay")} label={t("answer.day")} empty={t("answer.anyDay")} options={days} />
      </div>
      {first && (
        <Input
          field={field("planReason")}
          label={t("answer.planReason")}
          hint={`${t("answer.firstPromise", { date: first })} ${t("answer.planReasonHint")}`}
        />
      )}
    </>
  );
}
