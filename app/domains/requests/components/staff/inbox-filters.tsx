import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/forms/Select";
import { inboxStages } from "../../model";
import type { InboxDepartment } from "./shown";

export interface InboxFiltersProps {
  filters: { department?: string | undefined; stage?: string | undefined };
  departments: InboxDepartment[];
  /** Whether requests without a department are theirs. */
  coordinates: boolean;
}

/** Department and stage, kept in the address. */
export function InboxFilters({ filters, departments, coordinates }: InboxFiltersProps) {
  const { t } = useTranslation("staff");
  const choices = [
    ...(coordinates ? [{ value: "none", text: t("inbox.filter.noDepartment") }] : []),
    ...departments.map(({ slug, name }) => ({ value: slug, text: name })),
  ];
  return (
    <Form method="get" action={paths.inbox()} className="desk-filters" aria-label={t("inbox.filter.title")} key={`${filters.department} ${filters.stage}`}>
      {choices.length > 1 && (
        <Select
          field={{ name: "department", initialValue: filters.department }}
          label={t("inbox.filter.department")}
          empty={t("inbox.filter.anyDepartment")}
          options={choices}
        />
      )}
      <Select
        field={{ name: "stage", initialValue: filters.stage }}
        label={t("inbox.filter.stage")}
        empty={t("inbox.filter.anyStage")}
        options={inboxStages.map((stage) => ({ value: stage, text: t(`inbox.filter.${stage}`) }))}
      />
      <Button look="plain">{t("inbox.filter.show")}</Button>
    </Form>
  );
}
