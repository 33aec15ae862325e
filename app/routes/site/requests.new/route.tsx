import type { HeadersFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "react-i18next";
import { drafts } from "~/domains/requests/components/draft-storage";
import { DraftNotice } from "~/domains/requests/components/draft-notice";
import { RequestForm } from "~/domains/requests/components/request-form";
import { SimilarFound, seenOf } from "~/domains/requests/components/similar-found";
import { requestChoices, similarTo } from "~/domains/requests/queries.server";
import { AskForm, NewRequest, PreviewForm, SameForm, SimilarSeen } from "~/domains/requests/schemas";
import { ask, joinIn, keptForm, receiptOf } from "~/intents.server";
import { titled } from "~/platform/i18n/titled";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { redirect, reply } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { PageTitle } from "~/ui/PageTitle";
import { TooOften } from "~/ui/forms/TooOften";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["asking", "request", "requests"] };

export const meta = titled((say) => say("asking:new.title"));

export const loader = page(async ({ actor, url }) => {
  const { title, department } = NewRequest.parse(Object.fromEntries(url.searchParams));
  const choices = await requestChoices();
  const asking = {
    title,
    departmentId: choices.departments.find(({ slug }) => slug === department)?.id,
    // One for each time the form is drawn: a second press of "send" is the first.
    submissionKey: randomUUID(),
    choices,
    similar: title ? await similarTo(actor, title) : null,
    known: actor.kind === "person",
  };
  return reply(asking, { headers: nobodyElses });
});

/** The key is this visitor's alone: two who are handed the same page would be taken for one who presses twice. */
const nobodyElses = { "Cache-Control": "private, no-cache" };

export const headers: HeadersFunction = () => nobodyElses;

export const action = command(async ({ actor, language, request, form, typed }) => {
  const posted = await request.formData();
  if (posted.has("preview")) {
    const { body } = form(PreviewForm);
    return { preview: renderMarkdown(body), similar: null, lastResult: typed() };
  }
  if (posted.has("same")) {
    const { same } = form(SameForm);
    return redirect(await joinIn(signedIn(actor, { kind: "same", ...same }), same));
  }
  const wanted = form(AskForm);
  const similar = await similarTo(actor, wanted.title);
  const { seen } = form(SimilarSeen);
  // Whoever has not seen what is there sees it before anything is sent.
  if (seenOf(similar).some((one) => !seen.includes(one))) return { preview: null, similar, lastResult: typed() };
  const person = signedIn(actor, { kind: "ask", form: keptForm(posted), language });
  return redirect(receiptOf(await ask(person, wanted, language)));
});

export default function NewRequestPage() {
  const { t } = useTranslation(["asking", "request"]);
  const { title, departmentId, submissionKey, choices, similar, known } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const data = useActionData<typeof action>();
  const again = data && "similar" in data ? data : null;
  const lastResult = refusal?.lastResult ?? again?.lastResult ?? null;
  const looksFirst = again?.similar != null;
  return (
    <>
      <PageTitle title={t("new.title")} lead={t("new.lead")} />
      <TooOften refused={refusal?.refused} />
      {looksFirst && (
        <Alert title={t("similar.first.title")} live>
          {t("similar.first.text")}
        </Alert>
      )}
      <RequestForm
        choices={choices}
        values={{ title, departmentId: departmentId === undefined ? undefined : String(departmentId), showName: "yes" }}
        lastResult={lastResult}
        preview={again?.preview ?? null}
        press={t(looksFirst ? "similar.none" : known ? "new.press" : "new.pressAndSignIn")}
        beside={<SimilarFound first={again?.similar ?? similar} />}
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
