import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Button } from "~/ui/Button";

export interface ShownHoliday {
  id: number;
  day: string;
  name: string;
  nameEs: string;
  kind: "given" | "own";
  removed: boolean;
}

/** In the reader's language. */
export function useHolidayName() {
  const { i18n } = useTranslation();
  return ({ name, nameEs }: { name: string; nameEs: string }) => (i18n.language === "es" ? nameEs : name);
}

/** A year's days off, each with the press that takes it out or puts it back. */
export function HolidayList({ holidays }: { holidays: ShownHoliday[] }) {
  const { t } = useTranslation("deadlines");
  const { dateAndWeekday } = useFormat();
  const nameOf = useHolidayName();
  return (
    <ul className="rows list-plain">
      {holidays.map((holiday) => (
        <li key={holiday.id}>
          <div className="person-row">
            <div>
              <h3 className="row__title">{holiday.removed ? <s>{nameOf(holiday)}</s> : nameOf(holiday)}</h3>
              <p className="row__facts">
                <span>{dateAndWeekday(holiday.day)}</span>
                <span>{t(holiday.removed ? "holidays.removed" : `holidays.${holiday.kind}`)}</span>
              </p>
            </div>
            <Form method="post" className="person-row__acts">
              <input type="hidden" name="holiday" value={holiday.id} />
              <Press act={holiday.removed ? "restore" : "remove"} name={nameOf(holiday)} />
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Press({ act, name }: { act: "remove" | "restore"; name: string }) {
  const { t } = useTranslation("deadlines");
  return (
    <Button look="plain" name="act" value={act} aria-label={t(`holidays.${act}Named`, { name })}>
      {t(`holidays.${act}`)}
    </Button>
  );
}
