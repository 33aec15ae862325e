import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { deskPaths } from "~/desk-paths";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import type { Field } from "~/ui/forms/field";
import { Textarea } from "~/ui/forms/Textarea";
import { SearchInput } from "~/ui/SearchBox";
import { type InventoryStatus, canMove } from "../../model";
import { PlannedFields, plannedValues } from "./planned-fields";

interface Kept {
  id: number;
  slug: string;
  version: number;
  status: InventoryStatus;
  plannedOn: string | null;
}

interface Candidate {
  id: number;
  title: string;
  department: string | null;
}

type Name = "plannedOn" | "plannedDay" | "datasetId" | "reason";

/** What can be done with an entry where it stands, each on demand. */
export function EntrySteps({ entry, candidates, find }: { entry: Kept; candidates: Candidate[]; find: string | undefined }) {
  const { t } = useTranslation("inventory-desk");
  const { status, plannedOn } = entry;
  const scheduled = status === "scheduled";
  return (
    <div className="stack">
      {canMove(status, "scheduled") && (
        <Step entry={entry} step="schedule" summary={t(scheduled ? "step.move" : "step.schedule")} press={t(scheduled ? "step.movePress" : "step.schedulePress")} open={false}>
          {(field) => (
            <>
              <p className="soft small">{t("step.scheduleMeans")}</p>
              <PlannedFields field={field} label={t("form.promisedOn")} planned={plannedValues(plannedOn).plannedOn} />
              {scheduled && <Textarea field={field("reason")} label={t("step.why")} hint={t("step.whyHint")} limit={500} rows={2} />}
            </>
          )}
        </Step>
      )}
      {canMove(status, "published") && (
        <Step entry={entry} step="publish" summary={t("step.publish")} press={t("step.publishPress")} open={find !== undefined} before={<Find entry={entry} find={find} />}>
          {(field) => (
            <RadioGroup
              field={field("datasetId")}
              label={t("step.dataset")}
              hint={candidates.length === 0 ? t("step.noDataset") : undefined}
              choices={candidates.map(({ id, title, department }) => ({ value: String(id), text: title, description: department ?? undefined }))}
            />
          )}
        </Step>
      )}
      {(["list", "remove"] as const).map((step) => canMove(status, step === "list" ? "listed" : "removed") && (
        <Step key={step} entry={entry} step={step} summary={t(step === "list" ? `step.again.${status as Exclude<InventoryStatus, "listed">}` : "step.remove")} press={t(step === "list" ? "step.againPress" : "step.removePress")} open={false}>
          {(field) => <Textarea field={field("reason")} label={t("step.why")} hint={t("step.whyHint")} limit={500} rows={2} required />}
        </Step>
      ))}
    </div>
  );
}

interface StepProps {
  entry: Kept;
  step: "schedule" | "publish" | "remove" | "list";
  summary: string;
  press: string;
  open: boolean;
  before?: ReactNode;
  children: (field: (name: Name) => Field) => ReactNode;
}

function Step({ entry, step, summary, press, open, before, children }: StepProps) {
  const { t } = useTranslation("inventory-desk");
  const refusal = useRefusal();
  const last = refusal?.lastResult.initialValue?.["step"] === step ? refusal.lastResult : undefined;
  const { field, errors } = drawn<Name>(last, plannedValues(entry.plannedOn), `${step}-`);
  const labels = { plannedOn: t("form.promisedOn"), plannedDay: t("form.day"), datasetId: t("step.dataset"), reason: t("step.why") };
  return (
    <Details summary={summary} open={open || last !== undefined}>
      {before}
      <Form method="post" noValidate className="form">
        <ErrorSummary errors={errors} fields={(Object.keys(labels) as Name[]).map((name) => ({ ...field(name), label: labels[name] }))} />
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="seenVersion" value={entry.version} />
        {children(field)}
        <Buttons>
          <Button look="outline">{press}</Button>
        </Buttons>
      </Form>
    </Details>
  );
}

/** Looking for the portal's dataset is a press of its own, without a script. */
function Find({ entry, find }: { entry: Kept; find: string | undefined }) {
  const { t } = useTranslation("inventory-desk");
  return (
    <Form action={deskPaths.keepEntry(entry)} role="search" className="one-line">
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="find">
          {t("step.find")}
        </label>
        <SearchInput id="find" name="find" defaultValue={find} />
      </div>
      <Button look="plain">{t("step.findPress")}</Button>
      {find && <Link to={deskPaths.keepEntry(entry)}>{t("step.byTitle")}</Link>}
    </Form>
  );
}
