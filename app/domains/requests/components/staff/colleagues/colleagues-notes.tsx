import { useTranslation } from "react-i18next";
import { Section } from "~/ui/Section";
import { ColleagueStep } from "./colleague-step";
import { NoteForm, type NoteFormProps } from "./note-form";

/** What staff write to each other, and what they arranged among themselves. */
export function ColleaguesNotes(props: NoteFormProps) {
  const { t } = useTranslation("colleagues");
  const { steps } = props.colleagues;
  return (
    <Section id="colleagues" title={t("title")} aside={t("hint")}>
      <NoteForm {...props} />
      {steps.length === 0 && <p className="soft">{t("nothing")}</p>}
      <ul className="uses list-plain">
        {steps.map((step) => (
          <ColleagueStep key={step.id} step={step} />
        ))}
      </ul>
    </Section>
  );
}
