import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { type Field as FieldState, chosenValues } from "~/ui/forms/field";
import { Input } from "~/ui/forms/Input";
import { Textarea } from "~/ui/forms/Textarea";
import { titleLength } from "../../model";

interface SplitFormProps {
  request: { id: number; slug: string; version: number };
  asked: { title: string; body: string };
  submissionKey: string;
  last: Refused["lastResult"] | undefined;
}

type Field = `${"title" | "body"}${(typeof places)[number]}`;

const places = [1, 2, 3, 4] as const;

const isTouched = (known: FieldState) => Boolean(known.errors?.length) || chosenValues(known).some(Boolean);

export const splitFormId = "split";

/** What the request becomes, and what each new one asks for. Nothing happens before it was seen in the preview. */
export function SplitForm({ request, asked, submissionKey, last }: SplitFormProps) {
  const { t } = useTranslation("staff");
  const { field, errors } = drawn<Field>(last, { title1: asked.title, body1: asked.body });
  const named = places.flatMap((place) => [
    { ...field(`title${place}`), label: t("split.titleOf", { place }) },
    { ...field(`body${place}`), label: t("split.bodyOf", { place }) },
  ]);
  return (
    <Form method="post" action={paths.splitRequest(request)} id={splitFormId} className="form" noValidate>
      <input type="hidden" name="seenVersion" value={request.version} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <ErrorSummary fields={named} errors={errors} />
      {places.map((place) => {
        const [title, body] = [field(`title${place}`), field(`body${place}`)];
        const part = (
          <>
            <Input field={title} label={t("split.titleOf", { place })} autoComplete="off" maxLength={titleLength} />
            <Textarea field={body} label={t("split.bodyOf", { place })} limit={5_000} rows={4} />
          </>
        );
        if (place > 2) {
          return (
            <Details key={place} summary={t("split.more", { place })} open={[title, body].some(isTouched)}>
              {part}
            </Details>
          );
        }
        return (
          <fieldset key={place} className="usa-fieldset">
            <legend className="usa-legend usa-legend--part">{t(place === 1 ? "split.first" : "split.second")}</legend>
            {part}
          </fieldset>
        );
      })}
      <Buttons>
        <Button name="intent" value="preview">
          {t("split.preview")}
        </Button>
      </Buttons>
    </Form>
  );
}
