import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { drawn } from "~/ui/forms/drawn";
import { Textarea } from "~/ui/forms/Textarea";
import type { ActProps } from "./shown";

export interface NoteFormProps extends ActProps {
  /** Who writes: not whom one would mention. */
  you: number;
  refusal?: Refused | undefined;
}

export function NoteForm({ request, colleagues: { readers, steps }, you, refusal }: NoteFormProps) {
  const { t } = useTranslation("colleagues");
  const others = readers.filter(({ id }) => id !== you);
  const { field } = drawn<"note">(refusal?.lastResult, {});
  return (
    // Drawn anew once a note is kept: what was written stands below then.
    <Form key={steps[0]?.id} method="post" action={paths.colleagues(request)} className="form" noValidate>
      <Textarea field={field("note")} label={t("note.label")} hint={t("note.hint", { example: others[0]?.slug ?? "ana" })} limit={5_000} rows={3} />
      <Details summary={t("note.who")}>
        <ul className="soft small">
          {others.map(({ id, slug, displayName }) => (
            <li key={id}>{t("note.shortName", { name: displayName, slug })}</li>
          ))}
        </ul>
      </Details>
      <Buttons>
        <Button look="plain" name="act" value="note">
          {t("note.press")}
        </Button>
      </Buttons>
    </Form>
  );
}
