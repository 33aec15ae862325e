import { useTranslation } from "react-i18next";
import { Section } from "~/ui/Section";
import { When } from "~/ui/When";
import type { ShownStaffSide } from "./shown";

/** Voters' own words: shown to staff alone. */
export function VotersUses({ uses }: { uses: ShownStaffSide["uses"] }) {
  const { t } = useTranslation("staff");
  return (
    <Section title={t("request.uses")} aside={t("request.usesHint")}>
      {uses.length === 0 && <p className="soft">{t("request.noUses")}</p>}
      <ul className="uses list-plain">
        {uses.map(({ use, name, at }) => (
          <li key={`${at} ${use}`}>
            <p>{use}</p>
            <p className="soft small">
              {name ?? t("request.formerResident")} · <When at={at} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
