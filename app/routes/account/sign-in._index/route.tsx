import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { browserHashOf, mailSignIn } from "~/domains/accounts/commands.server";
import { WhatFollows } from "~/domains/accounts/components/what-follows";
import { EnterAs } from "~/domains/accounts/components/enter-as";
import { AskAddress } from "~/domains/accounts/components/ask-address";
import { localPath } from "~/domains/accounts/model";
import { showcasePeople, signInIn } from "~/domains/accounts/queries.server";
import { AddressForm } from "~/domains/accounts/schemas";
import { whatFollows } from "~/entrance.server";
import { paths } from "~/paths";
import { isMailRead } from "~/platform/mail/reach.server";
import { titled } from "~/platform/i18n/titled";
import { canKeepCookies } from "~/platform/session/cookies.server";
import { forbidden } from "~/platform/errors";
import { networkOf } from "~/platform/web/network";
import { redirect } from "~/platform/web/reply";
import { Alert } from "~/ui/Alert";
import { PageTitle } from "~/ui/PageTitle";
import { command, limited, page } from "~/web.server";

export const handle = { i18n: ["accounts"] };

export const meta = titled((say) => say("accounts:signIn.title"));

export const loader = page(async ({ actor, request, url }) => {
  const to = url.searchParams.get("to");
  if (actor.kind === "person") throw redirect(localPath(to));
  const halfDone = await signInIn(browserHashOf(request));
  return {
    to,
    possible: canKeepCookies(request),
    mailed: await isMailRead(),
    after: whatFollows(halfDone?.intent ?? null),
    people: await showcasePeople(),
  };
});

export const action = command(async ({ request, language, clientAddress, form }) => {
  if (!canKeepCookies(request)) throw forbidden();
  if (!(await isMailRead())) return redirect(paths.signIn());
  const { email, to } = form(AddressForm);
  await limited("signInMailsFromNetwork", networkOf(clientAddress));
  await limited("signInMailsToAddress", email);
  const cookie = await mailSignIn({ email, language, browserHash: browserHashOf(request), returnTo: to ? localPath(to) : null });
  return redirect(paths.signInCode(), { headers: { "Set-Cookie": cookie } });
});

export default function SignIn() {
  const { t } = useTranslation("accounts");
  const { possible, mailed, people, to, after } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("signIn.title")} lead={t("signIn.lead")} />
      <WhatFollows after={after} />
      {!possible && <Alert kind="problem" title={t("signIn.noCookies.title")}>{t("signIn.noCookies.text")}</Alert>}
      {possible && !mailed && <Alert kind="problem" title={t("signIn.noMail.title")}>{t("signIn.noMail.text")}</Alert>}
      {possible && mailed && <AskAddress to={to} />}
      {possible && people.length > 0 && <EnterAs people={people} to={to} />}
    </>
  );
}
