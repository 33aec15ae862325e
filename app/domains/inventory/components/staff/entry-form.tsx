import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languages } from "~/platform/i18n/languages";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";
import { hows, sensitivities, titleLength } from "../../model";
import { PlannedFields, plannedValues } from "./planned-fields";

const names = ["title", "holds", "language", "ownerName", "ownerId", "sensitivity", "sensitivityNote", "how", "plannedOn", "plannedDay", "key"] as const;
type Name = (typeof names)[number];

interface Props {
  owners: { id: number; name: string }[];
  /** Without one it is a new one's. */
  entry?: Partial<Record<Exclude<Name, "plannedDay" | "ownerId">, string | null>> & { version: number; status: string; ownerId: number | null };
  submissionKey?: string;
}

/** What is said of data that is not published: of a new one, or corrected. */
export function EntryForm({ owners, entry, submissionKey }: Props) {
  const { t, i18n } = useTranslation(["inventory-desk", "inventory"]);
  const refusal = useRefusal();
  // A step's form came back, not this one.
  const last = refusal?.lastResult.initialValue?.["step"] === undefined ? refusal?.lastResult : undefined;
  const planned = entry?.plannedOn ?? null;
  const { field, errors } = drawn<Name>(last, {
    language: i18n.language, ...entry, ...plannedValues(planned), ownerId: entry?.ownerId ? String(entry.ownerId) : undefined,
  });
  const dated = !entry || entry.status === "listed";
  return (
    <Form method="post" noValidate className="form" id="change">
      <ErrorSummary errors={errors} fields={names.map((name) => ({ ...field(name), label: t(`form.${name}`) }))} />
      {entry ? <input type="hidden" name="seenVersion" value={entry.version} /> : <input type="hidden" name="submissionKey" value={keyIn(last) ?? submissionKey} />}
      <Input field={field("title")} label={t("form.title")} hint={t("form.titleHint")} required maxLength={titleLength} />
      <Textarea field={field("holds")} label={t("form.holds")} hint={t("form.holdsHint")} limit={5_000} rows={5} required />
      <Select field={field("language")} label={t("form.language")} options={languages.map((value) => ({ value, text: t(`languages.${value}`) }))} />
      <RadioGroup
        field={field("sensitivity")}
        label={t("form.sensitivity")}
        choices={sensitivities.map((value) => ({ value, text: t(`inventory:sensitivity.${value}`), description: t(`inventory:sensitivityMeans.${value}`) }))}
      />
      <Input field={field("sensitivityNote")} label={t("form.sensitivityNote")} hint={t("form.sensitivityNoteHint")} optional maxLength={500} />
      <RadioGroup field={field("how")} label={t("form.how")} choices={hows.map((value) => ({ value, text: t(`inventory:how.${value}`) }))} />
      {dated ? <PlannedFields field={field} label={t("form.plannedOn")} planned={plannedValues(planned).plannedOn} optional /> : planned && <Kept planned={planned} />}
      <Input field={field("ownerName")} label={t("form.ownerName")} hint={t("form.ownerNameHint")} optional maxLength={120} />
      <Select
        field={field("ownerId")}
        label={t("form.ownerId")}
        hint={t("form.ownerIdHint")}
        empty={t("form.nobody")}
        options={owners.map(({ id, name }) => ({ value: id, text: name }))}
        optional
      />
      <Input field={field("key")} label={t("form.key")} hint={t("form.keyHint")} optional maxLength={100} />
      <Buttons>
        <Button>{t(entry ? "form.save" : "form.list")}</Button>
      </Buttons>
    </Form>
  );
}

/** A promise is no part of what this form changes. */
function Kept({ planned }: { planned: string }) {
  const { plannedOn, plannedDay } = plannedValues(planned);
  return (
    <>
      <input type="hidden" name="plannedOn" value={plannedOn} />
      {plannedDay && <input type="hidden" name="plannedDay" value={plannedDay} />}
    </>
  );
}

/** A form that came back keeps its key. */
function keyIn(last: { initialValue?: Record<string, unknown> | null } | undefined): string | undefined {
  const key = last?.initialValue?.["submissionKey"];
  return typeof key === "string" ? key : undefined;
}
