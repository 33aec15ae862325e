import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/forms/Select";
import { type Period, periods } from "../model";

interface Props {
  period: Period;
  department: string | undefined;
  topic: string | undefined;
  choices: { departments: { slug: string; name: string }[]; topics: { slug: string; nameEn: string; nameEs: string }[] };
}

/** A plain form that asks for the page again. */
export function RecordFilters({ period, department, topic, choices }: Props) {
  const { t, i18n } = useTranslation("metrics");
  return (
    <Form action={paths.metrics()} className="filters filters--four" key={`${period} ${department} ${topic}`}>
      <Select field={{ name: "period", initialValue: period }} label={t("filter.period")} options={periods.map((value) => ({ value, text: t(`filter.periods.${value}`) }))} />
      <Select field={{ name: "department", initialValue: department }} label={t("filter.department")} empty={t("filter.any")} options={choices.departments.map(({ slug, name }) => ({ value: slug, text: name }))} />
      <Select
        field={{ name: "topic", initialValue: topic }}
        label={t("filter.topic")}
        empty={t("filter.any")}
        options={choices.topics.map(({ slug, nameEn, nameEs }) => ({ value: slug, text: i18n.language === "es" ? nameEs : nameEn }))}
      />
      <Button look="plain">{t("filter.show")}</Button>
    </Form>
  );
}
