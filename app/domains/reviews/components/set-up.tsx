import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { useFormat } from "~/platform/i18n/use-format";
import { Button, Buttons } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Section } from "~/ui/Section";
import { returnedTo } from "./returned";
import type { ShownSetUp } from "./shown";

type SidePoints = ShownSetUp["sides"][number];
type Point = SidePoints["points"][number];

/** Whether one person may speak for two sides. */
export function PolicySection({ policy }: { policy: ShownSetUp["policy"] }) {
  const { t } = useTranslation("reviews");
  const { relative } = useFormat();
  return (
    <Section title={t("setUp.policy")}>
      <Form method="post" action={paths.reviewSetUp()} className="form">
        <input type="hidden" name="act" value="policy" />
        <RadioGroup
          field={{ name: "twoSides", initialValue: policy.twoSides ? "yes" : "no" }}
          label={t("setUp.policyText")}
          choices={(["no", "yes"] as const).map((value) => ({ value, text: t(`setUp.${value}`) }))}
        />
        <Buttons>
          <Button look="outline">{t("setUp.policyPress")}</Button>
        </Buttons>
      </Form>
      {policy.changedAt && <p className="soft small">{t("setUp.changed", { when: relative(policy.changedAt), name: policy.changedBy })}</p>}
    </Section>
  );
}

/** One side's checklist: what stands, a form for one more, and what was taken off. */
export function ChecklistSection({ side: { side, points, retired }, refusal }: { side: SidePoints; refusal: Refused | undefined }) {
  const { t } = useTranslation("reviews");
  const name = t(`side.${side}`);
  return (
    <Section title={t("setUp.checklist", { side: name })}>
      {points.length === 0 && <p className="soft">{t("setUp.noPoints")}</p>}
      <ul className="uses list-plain">
        {points.map((point) => (
          <li key={point.id}>
            <PointText point={point} />
            <Retire point={point} retired="yes" />
            <Details summary={t("setUp.replace")} open={returnedTo(refusal, "add", { replaces: String(point.id) }) !== undefined}>
              <p className="soft small">{t("setUp.replaceHint")}</p>
              <PointForm side={side} replaces={point} refusal={refusal} />
            </Details>
          </li>
        ))}
      </ul>
      <Details summary={t("setUp.add")} open={returnedTo(refusal, "add", { side, replaces: "" }) !== undefined}>
        <PointForm side={side} refusal={refusal} />
      </Details>
      {retired.length > 0 && (
        <Details summary={t("setUp.retired")}>
          <ul className="uses list-plain">
            {retired.map((point) => (
              <li key={point.id}>
                <PointText point={point} />
                <Retire point={point} retired="no" />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}

function PointText({ point: { textEn, textEs, createdAt, createdBy, retiredAt, retiredBy } }: { point: Point }) {
  const { t, i18n } = useTranslation("reviews");
  const { relative } = useFormat();
  const spanish = i18n.language === "es";
  const added = createdBy ? t("setUp.addedBy", { when: relative(createdAt), name: createdBy }) : null;
  const gone = retiredAt ? t("setUp.retiredBy", { when: relative(retiredAt), name: retiredBy }) : null;
  return (
    <>
      <p>{spanish ? textEs : textEn}</p>
      <p className="soft small" lang={spanish ? "en" : "es"}>
        {spanish ? textEn : textEs}
      </p>
      {(added ?? gone) && <p className="soft small">{[added, gone].filter(Boolean).join(" · ")}</p>}
    </>
  );
}

function Retire({ point, retired }: { point: Point; retired: "yes" | "no" }) {
  const { t, i18n } = useTranslation("reviews");
  const named = t(retired === "yes" ? "setUp.retireNamed" : "setUp.restoreNamed", { point: i18n.language === "es" ? point.textEs : point.textEn });
  return (
    <Form method="post" action={paths.reviewSetUp()}>
      <input type="hidden" name="act" value="retire" />
      <input type="hidden" name="point" value={point.id} />
      <Button look="plain" name="retired" value={retired} aria-label={named}>
        {t(retired === "yes" ? "setUp.retire" : "setUp.restore")}
      </Button>
    </Form>
  );
}

function PointForm({ side, replaces, refusal }: { side: Point["side"]; replaces?: Point; refusal: Refused | undefined }) {
  const { t } = useTranslation("reviews");
  const key = replaces ? String(replaces.id) : "";
  const last = returnedTo(refusal, "add", { side, replaces: key });
  const { field, errors } = drawn<"textEn" | "textEs">(last, { textEn: replaces?.textEn, textEs: replaces?.textEs }, `${side}-${key}-`);
  return (
    <Form method="post" action={paths.reviewSetUp()} className="form" noValidate>
      <input type="hidden" name="act" value="add" />
      <input type="hidden" name="side" value={side} />
      <input type="hidden" name="replaces" value={key} />
      <ErrorSummary errors={errors} fields={[{ ...field("textEn"), label: t("setUp.english") }, { ...field("textEs"), label: t("setUp.spanish") }]} />
      <Input field={field("textEn")} label={t("setUp.english")} autoComplete="off" />
      <Input field={field("textEs")} label={t("setUp.spanish")} autoComplete="off" />
      <Buttons>
        <Button look="outline">{t("setUp.addPress")}</Button>
      </Buttons>
    </Form>
  );
}
