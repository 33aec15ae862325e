import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { browserHashOf, redeemCode } from "~/domains/accounts/commands.server";
import { AskCode } from "~/domains/accounts/components/ask-code";
import { MailIsHere } from "~/domains/accounts/components/mail-is-here";
import { SendAgain } from "~/domains/accounts/components/send-again";
import { WhatFollows } from "~/domains/accounts/components/what-follows";
import { signInIn } from "~/domains/accounts/queries.server";
import { CodeForm } from "~/domains/accounts/schemas";
import { letIn, whatFollows } from "~/entrance.server";
import { paths } from "~/paths";
import { isDemonstration } from "~/platform/demonstration.server";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { PageTitle } from "~/ui/PageTitle";
import { command, page } from "~/web.server";

export const handle = { i18n: ["accounts"] };

export const meta = titled((say) => say("accounts:code.title"));

export const loader = page(async ({ request }) => {
  const signIn = await signInIn(browserHashOf(request));
  if (!signIn?.email) throw redirect(paths.signIn());
  return { email: signIn.email, after: whatFollows(signIn.intent), demonstration: await isDemonstration() };
});

export const action = command(async ({ request, form }) => {
  const { code } = form(CodeForm);
  return letIn(request, await redeemCode(browserHashOf(request), code));
});

export default function Code() {
  const { t } = useTranslation("accounts");
  const { email, after, demonstration } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("code.title")} lead={t("code.lead", { email })} />
      <WhatFollows after={after} />
      {demonstration && <MailIsHere />}
      <AskCode />
      <SendAgain email={email} />
    </>
  );
}
