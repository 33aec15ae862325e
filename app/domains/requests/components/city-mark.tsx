import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { BigMark } from "~/ui/BigMark";

export interface CityMarkProps {
  figures: { asked: number; answered: number; reviewed: number; released: number; halfAnsweredWithinDays: number | null } | null;
}

/** This year in four tiles, and how long an answer takes. */
export function CityMark({ figures }: CityMarkProps) {
  const { t } = useTranslation("requests");
  const { number } = useFormat();
  const { asked = 0, answered = 0, reviewed = 0, released = 0, halfAnsweredWithinDays: days = null } = figures ?? {};
  return (
    <>
      <BigMark
        figures={[
          { value: number(asked), label: t("tile.asked") },
          { value: number(answered), label: t("tile.answered") },
          { value: number(reviewed), label: t("tile.reviewed") },
          { value: number(released), label: t("tile.released") },
        ]}
      />
      <p className="soft small">
        {t("tile.thisYear")} {days !== null && t("tile.half", { count: days, n: number(days) })}{" "}
        <Link to={paths.about()}>{t("tile.how")}</Link>
      </p>
    </>
  );
}
