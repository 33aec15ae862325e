import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameYourself } from "~/domains/accounts/commands.server";
import { AskName } from "~/domains/accounts/components/ask-name";
import { localPath } from "~/domains/accounts/model";
import { NameForm } from "~/domains/accounts/schemas";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["accounts"] };

export const meta = titled((say) => say("accounts:welcome.title"));

export const loader = page(async ({ actor, url }) => ({
  name: signedIn(actor).name,
  to: localPath(url.searchParams.get("to")),
}));

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  const { displayName, to } = form(NameForm);
  await nameYourself(person, displayName);
  return redirect(localPath(to));
});

export default function Welcome() {
  const { t } = useTranslation("accounts");
  const { name, to } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("welcome.title")} lead={t("welcome.lead")} />
      <AskName name={name} to={to} />
    </>
  );
}
