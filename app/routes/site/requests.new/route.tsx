import { useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "react-i18next";
import { datasetList } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { AlreadyThere } from "~/domains/requests/components/already-there";
import { drafts } from "~/domains/requests/components/draft-storage";
import { DraftNotice } from "~/domains/requests/components/draft-notice";
import { RequestForm } from "~/domains/requests/components/request-form";
import { requestChoices, requestList } from "~/domains/requests/queries.server";
import { AskForm, ListFilters, NewRequest, PreviewForm } from "~/domains/requests/schemas";
import { ask, keptForm, receiptOf } from "~/intents.server";
import { titled } from "~/platform/i18n/titled";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { PageTitle } from "~/ui/PageTitle";
import { TooOften } from "~/ui/forms/TooOften";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["asking", "request", "requests"] };

export const meta = titled((say) => say("asking:new.title"));

const few = 3;

export const loader = page(async ({ actor, url }) => {
  const { title, department } = NewRequest.parse(Object.fromEntries(url.searchParams));
  const choices = await requestChoices();
  return {
    title,
    departmentId: choices.departments.find(({ slug }) => slug === department)?.id,
    // One for each time the form is drawn: a second press of "send" is the first.
    submissionKey: randomUUID(),
    choices,
    there: title ? await whatIsThere(title) : null,
    known: actor.kind === "person",
  };

  async function whatIsThere(words: string) {
    const [requests, datasets] = await Promise.all([requestList(actor, ListFilters.parse({ q: words })), datasetList(DatasetFilters.parse({ q: words }))]);
    return { requests: requests.rows.slice(0, few), datasets: datasets.rows.slice(0, few) };
  }
});

export const action = command(async ({ actor, language, request, form, typed }) => {
  const posted = await request.formData();
  if (posted.has("preview")) {
    const { body } = form(PreviewForm);
    return { preview: renderMarkdown(body), lastResult: typed() };
  }
  const wanted = form(AskForm);
  const person = signedIn(actor, { kind: "ask", form: keptForm(posted), language });
  return redirect(receiptOf(await ask(person, wanted, language)));
});

export default function NewRequestPage() {
  const { t } = useTranslation(["asking", "request"]);
  const { title, departmentId, submissionKey, choices, there, known } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const data = useActionData<typeof action>();
  const preview = data && "preview" in data ? data : null;
  const lastResult = refusal?.lastResult ?? preview?.lastResult ?? null;
  return (
    <>
      <PageTitle title={t("new.title")} lead={t("new.lead")} />
      {there && lastResult === null && <AlreadyThere words={title ?? ""} {...there} />}
      <TooOften refused={refusal?.refused} />
      <RequestForm
        choices={choices}
        values={{ title, departmentId: departmentId === undefined ? undefined : String(departmentId), showName: "yes" }}
        lastResult={lastResult}
        preview={preview?.preview ?? null}
        press={t(known ? "new.press" : "new.pressAndSignIn")}
        asking
      >
        <input type="hidden" name="submissionKey" value={keyOf(lastResult) ?? submissionKey} />
        <DraftNotice name={drafts.request} fresh={lastResult === null} />
      </RequestForm>
    </>
  );
}

/** A form that came back keeps its key. */
function keyOf(last: { initialValue?: Record<string, unknown> | null } | null): string | null {
  const key = last?.initialValue?.["submissionKey"];
  return typeof key === "string" ? key : null;
}
