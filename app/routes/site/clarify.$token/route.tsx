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

export const handle = { i18n: ["request", "requests"] };

export const meta = titled((say) => say("request:clarify.title"));

/** What the mailed link carries: one question of one request, for its author. */
interface Carried {
  request: number;
  person: number;
  answer: number;
}

export const loader = page(async ({ params }) => {
  const open = await openQuestion(params["token"]);
  if (!open) return { open: false as const };
  const { id, slug, title, language } = open.request;
  return { open: true as const, request: { id, slug, title, language }, question: open.question };
});

export const action = command(async ({ params, form }) => {
  const { body } = form(ClarifyForm);
  const open = await openQuestion(params["token"]);
  if (!open) throw conflict();
  await clarifyRequest(open.holder, open.request.id, body);
  return { sent: { id: open.request.id, slug: open.request.slug } };
});

/** The question behind a link that is neither forged nor over, and that nobody has answered yet. */
async function openQuestion(token = "") {
  const link = unsign<Carried>("clarify", token);
  const asked = link && (await questionOf(link.request));
  if (!asked || asked.question.id !== link.answer) return null;
  const holder: LinkActor = { kind: "link", id: link.person, purpose: "clarify", requestId: link.request };
  return canSee(holder, asked.request) && canClarify(holder, asked.request) ? { ...asked, holder } : null;
}

export default function ClarifyByLink() {
  const { t } = useTranslation(["request", "requests"]);
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const refusal = useRefusal();
  if (done && "sent" in done) {
    return (
      <>
        <PageTitle title={t("clarify.thanks")} lead={t("clarify.thanksText")} />
        <Link to={paths.request(done.sent)}>{t("toRequest")}</Link>
      </>
    );
  }
  if (!data.open || refusal?.refused === "conflict") {
    return (
      <>
        <PageTitle title={t("clarify.overTitle")} lead={t("clarify.overText")} side={<Link to={paths.requests()}>{t("requests:all")}</Link>} />
        <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />
      </>
    );
  }
  return (
    <>
      <PageTitle title={t("clarify.title")} lead={data.request.title} />
      <Alert>{t("clarify.byLink")}</Alert>
      <Fields question={data.question} />
    </>
  );
}
