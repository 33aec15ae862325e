import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { LinkActor } from "~/domains/activity/actor";
import { clarifyRequest } from "~/domains/requests/commands.server";
import { ClarifyForm as Fields } from "~/domains/requests/components/clarify-form";
import { canClarify, canSee } from "~/domains/requests/policy";
import { questionOf } from "~/domains/requests/queries.server";
import { ClarifyForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { conflict } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { unsign } from "~/platform/signing.server";
import { useRefusal } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Alert } from "~/ui/Alert";
import { PageTitle } from "~/ui/PageTitle";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { command, page } from "~/web.server";

export const handle = { i18n: ["request", "requests", "clarifying"] };

export const meta = titled((say) => say("request:clarify.title"));

/** What the mailed link carries: one question of one request, for its author. */
interface Carried {
  request: number;
  person: number;
  answer: number;
}

export const loader = page(async ({ params }) => {
  const { open, asked } = await questionBehind(params["token"]);
  if (!open) return { open: false as const, request: asked };
  const { id, slug, title, language } = open.request;
  return { open: true as const, request: { id, slug, title, language }, question: open.question };
});

export const action = command(async ({ params, form }) => {
  const { body } = form(ClarifyForm);
  const { open } = await questionBehind(params["token"]);
  if (!open) throw conflict();
  await clarifyRequest(open.holder, open.request.id, body);
  return { sent: { id: open.request.id, slug: open.request.slug } };
});

/** The question behind a link that is neither forged nor over: open while nobody has answered it, and the request it was asked of. */
async function questionBehind(token = "") {
  const link = unsign<Carried>("clarify", token);
  const found = link && (await questionOf(link.request));
  const holder: LinkActor | null = link && { kind: "link", id: link.person, purpose: "clarify", requestId: link.request };
  if (!found || !holder || !canSee(holder, found.request)) return { open: null, asked: null };
  const { id, slug, title, language } = found.request;
  const waits = found.question.id === link.answer && canClarify(holder, found.request);
  return { open: waits ? { ...found, holder } : null, asked: { id, slug, title, language } };
}

export default function ClarifyByLink() {
  const { t, i18n } = useTranslation(["request", "requests", "clarifying"]);
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const refusal = useRefusal();
  if (done && "sent" in done) {
    return (
      <>
        <PageTitle title={t("clarifying:thanks")} lead={t("clarifying:thanksText")} />
        <Link to={paths.request(done.sent)}>{t("toRequest")}</Link>
      </>
    );
  }
  const asked = data.request;
  if (!data.open || refusal?.refused === "conflict") {
    return (
      <>
        <PageTitle title={t("clarifying:overTitle")} lead={t(asked ? "clarifying:overText" : "clarifying:overElsewhere")} />
        <p>
          <Link to={asked ? paths.request(asked) : paths.requests()}>
            <span lang={asked && asked.language !== i18n.language ? asked.language : undefined}>{asked?.title ?? t("requests:all")}</span>
          </Link>
        </p>
        <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />
      </>
    );
  }
  return (
    <>
      <PageTitle title={t("clarify.title")} lead={data.request.title} />
      <Alert>{t("clarifying:byLink")}</Alert>
      <Fields question={data.question} />
    </>
  );
}
