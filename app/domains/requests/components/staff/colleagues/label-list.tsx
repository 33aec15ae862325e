import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import type { Refused } from "~/platform/web/use-refusal";
import { Button } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { Input } from "~/ui/forms/Input";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import type { ShownLabels } from "./shown";

/** The staff's own words for sorting, with how often each is used. */
export function LabelList({ labels, refusal }: { labels: ShownLabels; refusal?: Refused | undefined }) {
  const { t } = useTranslation("colleagues");
  const { field } = drawn<"name">(refusal?.lastResult, {});
  return (
    <>
      {labels.length === 0 && <p className="soft">{t("list.empty")}</p>}
      <Rows>
        {labels.map((label) => (
          <LabelRow key={label.id} label={label} />
        ))}
      </Rows>
      <Section title={t("list.addTitle")} look="quiet">
        <Form key={labels.length} method="post" className="one-line" noValidate>
          <Input field={field("name")} label={t("list.name")} />
          <Button look="outline" name="act" value="add">
            {t("list.press")}
          </Button>
        </Form>
      </Section>
    </>
  );
}

function LabelRow({ label: { id, name, retiredAt, createdBy, retiredBy, _count } }: { label: ShownLabels[number] }) {
  const { t } = useTranslation("colleagues");
  const { number } = useFormat();
  const press = retiredAt ? "back" : "retire";
  return (
    <li>
      <div className="person-row">
        <div>
          <h2 className="row__title">{name}</h2>
          <p className="row__facts">
            <span>{t("list.requests", { count: _count.requests, shown: number(_count.requests) })}</span>
            <span>{retiredAt ? t("list.retired", { who: retiredBy?.displayName || t("step.someone") }) : t("list.added", { who: createdBy.displayName || t("step.someone") })}</span>
          </p>
        </div>
        <Form method="post" className="person-row__acts">
          <input type="hidden" name="labelId" value={id} />
          <input type="hidden" name="retired" value={retiredAt ? "no" : "yes"} />
          <Button look="plain" name="act" value="retire" aria-label={t(`list.${press}Named`, { name })}>
            {t(`list.${press}`)}
          </Button>
        </Form>
      </div>
    </li>
  );
}
