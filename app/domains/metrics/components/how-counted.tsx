import { useTranslation } from "react-i18next";
import { Section } from "~/ui/Section";
import { enoughCases } from "../model";

const said = ["period", "days", "acknowledged", "decided", "released", "inTime", "plans", "department", "few", "lists", "hidden"] as const;

/** What each word means, and what is left out. */
export function HowCounted() {
  const { t } = useTranslation("metrics");
  return (
    <Section title={t("how.title")} id="how">
      <ul className="prose">
        {said.map((name) => (
          <li key={name}>{t(`how.${name}`, { enough: enoughCases })}</li>
        ))}
      </ul>
    </Section>
  );
}
