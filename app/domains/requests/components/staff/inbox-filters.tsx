import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { FilterTabs } from "~/ui/FilterTabs";
import { Select } from "~/ui/forms/Select";
import type { MarkState } from "~/ui/mark-tiles";
import { inboxStages } from "../../model";
import type { InboxDepartment } from "./shown";

interface Filters {
  department?: string | undefined;
  stage?: string | undefined;
}

const marks = { waiting: "under-review", planned: "answered", review: "reviewed", requester: "asked" } satisfies Record<string, MarkState>;

/** The stages as tabs, which are also the legend of the marks. */
export function InboxStages({ filters }: { filters: Filters }) {
  const { t } = useTranslation("staff");
  const tab = (stage: (typeof inboxStages)[number] | undefined) => ({
    to: paths.inbox({ ...filters, stage }),
    text: t(`inbox.filter.${stage ?? "anyStage"}`),
    current: filters.stage === stage,
    ...(stage && { mark: marks[stage] }),
  });
  return <FilterTabs label={t("inbox.filter.title")} tabs={[tab(undefined), ...inboxStages.map(tab)]} />;
}

interface InboxDepartmentsProps {
  filters: Filters;
  departments: InboxDepartment[];
  /** Whether requests without a department are theirs. */
  coordinates: boolean;
}

/** Whose requests, for those who look after several departments. */
export function InboxDepartments({ filters, departments, coordinates }: InboxDepartmentsProps) {
  const { t } = useTranslation("staff");
  const none = coordinates ? [{ value: "none", text: t("inbox.filter.noDepartment") }] : [];
  const choices = [...none, ...departments.map(({ slug, name }) => ({ value: slug, text: name }))];
  if (choices.length < 2) return null;
  return (
    <Form method="get" action={paths.inbox()} className="desk-filters" key={filters.department}>
      {filters.stage && <input type="hidden" name="stage" value={filters.stage} />}
      <Select
        field={{ name: "department", initialValue: filters.department }}
        label={t("inbox.filter.department")}
        empty={t("inbox.filter.anyDepartment")}
        options={choices}
      />
      <Button look="plain">{t("inbox.filter.show")}</Button>
    </Form>
  );
}
