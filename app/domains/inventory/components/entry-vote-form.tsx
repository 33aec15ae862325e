import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { Checkbox } from "~/ui/forms/Choices";
import { Textarea } from "~/ui/forms/Textarea";

interface Props {
  entry: { id: number; slug: string; voted: boolean; use: string | null; following: boolean };
}

/** A vote with a word on what for, which the department reads. */
export function EntryVoteForm({ entry }: Props) {
  const { t } = useTranslation("inventory");
  const { initialValue, error } = useRefusal()?.lastResult ?? {};
  const use = { name: "use", initialValue: initialValue?.["use"] ?? entry.use ?? undefined, errors: error?.["use"] ?? undefined };
  return (
    // A whole new page: refused, it is drawn at its own address with what was typed.
    <Form method="post" action={paths.voteEntry(entry)} reloadDocument className="form">
      <input type="hidden" name="voted" value="yes" />
      <Textarea field={use} label={t("vote.use")} hint={t("vote.useHint")} limit={500} rows={3} />
      {/* Unticked, this stands alone. */}
      <input type="hidden" name="follow" value="no" />
      <Checkbox field={{ name: "follow" }} value="yes" label={t("vote.follow")} ticked={entry.following || !entry.voted} />
      <Buttons>
        <Button look="outline">{t(entry.voted ? "vote.saveUse" : "vote.press")}</Button>
      </Buttons>
    </Form>
  );
}
