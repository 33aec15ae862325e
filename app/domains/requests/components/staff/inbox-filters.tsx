import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Button } from "~/ui/Button";
import { FilterTabs } from "~/ui/FilterTabs";
import { Select } from "~/ui/forms/Select";
import type { MarkState } from "~/ui/mark-tiles";
import { inboxStages } from "../../model";
import type { InboxDepartment, ShownInbox } from "./shown";

interface Filters {
  department?: string | undefined;
  stage?: string | undefined;
  who?: string | undefined;
  label?: number | undefined;
}

const marks = { waiting: "under-review", planned: "answered", review: "reviewed", requester: "asked" } satisfies Record<string, MarkState>;

/** The stages as tabs, which are also the legend of the marks. */
export function InboxStages({ filters, inbox }: { filters: Filters; inbox: ShownInbox }) {
  const { t } = useTranslation("staff");
  const { number } = useFormat();
  const tab = (stage: (typeof inboxStages)[number] | undefined) => ({
    to: paths.inbox({ ...filters, stage }),
    text: t(`inbox.filter.${stage ?? "anyStage"}`),
    current: filters.stage === stage,
    ...(stage && { mark: marks[stage], count: number(inbox.narrowing.stages[stage]) }),
  });
  return <FilterTabs label={t("inbox.filter.title")} tabs={[tab(undefined), ...inboxStages.map(tab)]} />;
}

interface InboxNarrowProps {
  filters: Filters;
  inbox: ShownInbox;
  departments: InboxDepartment[];
  /** Whether requests without a department are theirs. */
  coordinates: boolean;
}

/** Whose requests, who takes them on, and by which label: only what there is to choose. */
export function InboxNarrow({ filters, inbox: { counts, narrowing }, departments, coordinates }: InboxNarrowProps) {
  const { t } = useTranslation(["staff", "colleagues"]);
  const none = coordinates ? [{ value: "none", text: t("inbox.filter.noDepartment") }] : [];
  const choices = [...none, ...departments.map(({ slug, name }) => ({ value: slug, text: name }))];
  const used = narrowing.labels.map(({ id, name, count }) => ({ value: id, text: t("colleagues:filter.counted", { name, count }) }));
  const given = narrowing.who.nobody < counts.all || filters.who !== undefined;
  if (choices.length < 2 && used.length === 0 && !given) return null;
  return (
    <Form method="get" action={paths.inbox()} className="desk-filters" key={JSON.stringify(filters)}>
      {filters.stage && <input type="hidden" name="stage" value={filters.stage} />}
      {choices.length > 1 && (
        <Select
          field={{ name: "department", initialValue: filters.department }}
          label={t("inbox.filter.department")}
          empty={t("inbox.filter.anyDepartment")}
          options={choices}
        />
      )}
      {given && (
        <Select
          field={{ name: "who", initialValue: filters.who }}
          label={t("colleagues:filter.who")}
          empty={t("colleagues:filter.anyone")}
          options={(["me", "nobody"] as const).map((who) => ({ value: who, text: t("colleagues:filter.counted", { name: t(`colleagues:filter.${who}`), count: narrowing.who[who] }) }))}
        />
      )}
      {used.length > 0 && (
        <Select
          field={{ name: "label", initialValue: filters.label === undefined ? undefined : String(filters.label) }}
          label={t("colleagues:filter.label")}
          empty={t("colleagues:filter.anyLabel")}
          options={used}
        />
      )}
      <Button look="plain">{t("inbox.filter.show")}</Button>
    </Form>
  );
}
