import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";
import { Button } from "~/ui/Button";
import { When } from "~/ui/When";
import type { DeadlineAct } from "../../queries.server";
import { useHolidayName } from "./holiday-list";

type ShownAct = AsJson<DeadlineAct>;

/** "Decision: from 20 to 15", or which holiday. */
function useWords() {
  const { t } = useTranslation("deadlines");
  const { calendarDay } = useFormat();
  const nameOf = useHolidayName();
  const days = (count: number | null) => (count === null ? t("acts.asCity") : String(count));
  return ({ what, department, changes, holiday }: ShownAct) => {
    if (what !== "policy") return holiday ? t(`acts.${what}`, { name: nameOf(holiday), day: calendarDay(holiday.day) }) : "";
    const list = changes.map(({ field, from, to }) => t("acts.change", { field: t(`policy.${field}`), from: days(from), to: days(to) }));
    return `${department ?? t("acts.city")}: ${list.join("; ")}`;
  };
}

/** What was just done, and the way back. */
export function ActDone({ act }: { act: ShownAct }) {
  const { t } = useTranslation("deadlines");
  const words = useWords();
  const { holiday, what } = act;
  const stands = what === "policy" || holiday?.removed === (what === "removed");
  return (
    <Alert kind="done" live>
      <p>{words(act)}</p>
      {stands && (
        <Form method="post">
          {holiday ? <input type="hidden" name="holiday" value={holiday.id} /> : <input type="hidden" name="done" value={act.id} />}
          <Button look="plain" name="act" value={what === "policy" ? "undo" : what === "added" ? "remove" : "restore"}>
            {t("acts.undo")}
          </Button>
        </Form>
      )}
    </Alert>
  );
}

/** Who changed what, and when. */
export function Acts({ acts }: { acts: ShownAct[] }) {
  const { t } = useTranslation("deadlines");
  const words = useWords();
  if (acts.length === 0) return <p>{t("acts.none")}</p>;
  return (
    <ul className="rows list-plain">
      {acts.map((act) => (
        <li key={act.id}>
          <p>{words(act)}</p>
          <p className="row__facts">
            <span>{act.by ?? t("acts.former")}</span>
            <span>
              <When at={act.at} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
