import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { redeemLink } from "~/domains/accounts/commands.server";
import { ConfirmSignIn } from "~/domains/accounts/components/confirm-sign-in";
import { LinkIsOver } from "~/domains/accounts/components/link-is-over";
import { WhatFollows } from "~/domains/accounts/components/what-follows";
import { signInByLink } from "~/domains/accounts/queries.server";
import { letIn, whatFollows } from "~/entrance.server";
import { forbidden, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { canKeepCookies } from "~/platform/session/cookies.server";
import { useRefusal } from "~/platform/web/use-refusal";
import { PageTitle } from "~/ui/PageTitle";
import { command, page } from "~/web.server";

export const handle = { i18n: ["accounts"] };

export const meta = titled((say) => say("accounts:link.title"));

/** Shows and changes nothing: programs that read mail follow every link in it. */
export const loader = page(async ({ params }) => {
  const token = found(params["token"]);
  const signIn = await signInByLink(token);
  return { token, email: signIn?.email ?? null, after: whatFollows(signIn?.intent ?? null) };
});

export const action = command(async ({ request, params }) => {
  if (!canKeepCookies(request)) throw forbidden();
  return letIn(request, await redeemLink(found(params["token"])));
});

export default function Link() {
  const { t } = useTranslation("accounts");
  const { token, email, after } = useLoaderData<typeof loader>();
  const refused = useRefusal() !== undefined;
  return (
    <>
      <PageTitle title={t(email ? "link.title" : "link.overTitle")} />
      {email && !refused ? (
        <>
          <WhatFollows after={after} token={token} />
          <ConfirmSignIn email={email} />
        </>
      ) : (
        <LinkIsOver />
      )}
    </>
  );
}
