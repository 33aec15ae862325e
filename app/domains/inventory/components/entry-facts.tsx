import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { DefinitionList } from "~/ui/DefinitionList";
import type { ShownEntry } from "./shown";

/** Whose it is, how careful one has to be with it, and when it is meant for. */
export function EntryFacts({ entry }: { entry: ShownEntry }) {
  const { t, i18n } = useTranslation("inventory");
  const { promised, day } = useFormat();
  const { department, ownerName, sensitivity, sensitivityNote, how, status, plannedOn, plannedPrecision, firstPlannedOn, firstPlannedPrecision, createdAt } = entry;
  const said = entry.language === i18n.language ? undefined : entry.language;
  const when = plannedOn && plannedPrecision ? t(`when.${plannedPrecision}`, { date: promised(plannedOn, plannedPrecision) }) : t("when.none");
  const moved = firstPlannedOn && firstPlannedPrecision && (firstPlannedOn !== plannedOn || firstPlannedPrecision !== plannedPrecision);
  return (
    <DefinitionList
      items={[
        { label: t("facts.department"), value: <Link to={paths.department(department)}>{department.name}</Link> },
        { label: t("facts.owner"), value: ownerName && <span lang={said}>{ownerName}</span> },
        {
          label: t("facts.sensitivity"),
          value: (
            <>
              {t(`sensitivity.${sensitivity}`)}. {t(`sensitivityMeans.${sensitivity}`)}
              {sensitivityNote && <span className="as-typed" lang={said}>{` ${sensitivityNote}`}</span>}
            </>
          ),
        },
        { label: t("facts.how"), value: t(`how.${how}`) },
        { label: t(status === "listed" ? "facts.meant" : "facts.promised"), value: (status === "listed" || status === "scheduled") && when },
        { label: t("facts.first"), value: moved && promised(firstPlannedOn, firstPlannedPrecision) },
        { label: t("facts.listed"), value: day(createdAt) },
      ].filter(({ value }) => value !== false)}
    />
  );
}
