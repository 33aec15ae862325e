import { useTranslation } from "react-i18next";
import { Details } from "~/ui/Details";
import { CheckboxGroup, RadioGroup } from "~/ui/forms/Choices";
import { type Field, chosenValues } from "~/ui/forms/field";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { requestKinds, wantedFormats, wantedFrequencies } from "../model";
import type { Choices } from "../queries.server";
import { type Wanted, aboutData, onBehalf } from "./request-fields";

export interface MoreOfRequestProps {
  field: (name: keyof Wanted) => Field;
  choices: Choices;
}

/** More on demand; open where something in it is filled in or wrong. */
export function MoreOfRequest({ field, choices }: MoreOfRequestProps) {
  const { t } = useTranslation(["asking", "request"]);
  const open = (names: readonly (keyof Wanted)[]) =>
    names.map(field).some((known) => known.errors?.length || chosenValues(known).length > 0);
  return (
    <>
      <Details summary={t("form.moreData")} open={open(aboutData)}>
        <AboutData {...{ field, choices }} />
      </Details>
      <Details summary={t("form.moreBehalf")} open={open(onBehalf)}>
        <Input field={field("onBehalfOf")} label={t("form.onBehalfOf.label")} hint={t("form.onBehalfOf.hint")} optional />
        <Select
          field={field("onBehalfOfDepartmentId")}
          label={t("form.onBehalfOfDepartmentId.label")}
          optional
          empty={t("form.none")}
          options={choices.departments.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </Details>
    </>
  );
}

function AboutData({ field, choices }: MoreOfRequestProps) {
  const { t, i18n } = useTranslation(["asking", "request"]);
  return (
    <>
      <Select
        field={field("topicId")}
        label={t("form.topicId.label")}
        optional
        empty={t("form.none")}
        options={choices.topics.map((topic) => ({ value: topic.id, text: i18n.language === "es" ? topic.nameEs : topic.nameEn }))}
      />
      <Select
        field={field("frequency")}
        label={t("form.frequency.label")}
        optional
        empty={t("form.none")}
        options={wantedFrequencies.map((value) => ({ value, text: t(`request:frequency.${value}`) }))}
      />
      <CheckboxGroup
        field={field("formats")}
        label={t("form.formats.label")}
        hint={t("form.formats.hint")}
        optional
        choices={wantedFormats.map((value) => ({ value, text: t(`request:format.${value}`) }))}
      />
      <Input field={field("area")} label={t("form.area.label")} hint={t("form.area.hint")} optional />
      <Input field={field("period")} label={t("form.period.label")} hint={t("form.period.hint")} optional />
      <Input
        field={field("exampleUrl")}
        label={t("form.exampleUrl.label")}
        hint={t("form.exampleUrl.hint")}
        optional
        type="url"
        inputMode="url"
      />
      <RadioGroup
        field={field("kind")}
        label={t("form.kind.label")}
        hint={t("form.kind.hint")}
        optional
        choices={requestKinds.map((value) => ({ value, text: t(`request:kind.${value}.name`), description: t(`request:kind.${value}.hint`) }))}
      />
    </>
  );
}
