import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeSettings } from "~/domains/accounts/commands.server";
import { AccountTabs } from "~/domains/accounts/components/account-tabs";
import { Leave } from "~/domains/accounts/components/leave";
import { SettingsForm as Settings } from "~/domains/accounts/components/settings-form";
import { settingsOf } from "~/domains/accounts/queries.server";
import { SettingsForm } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { languageCookie } from "~/platform/i18n/language-cookie.server";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { Alert } from "~/ui/Alert";
import { Buttons, LinkButton } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["accounts"] };

export const meta = titled((say) => say("accounts:settings.title"));

export const loader = page(async ({ actor, url }) => {
  const { id, slug } = signedIn(actor);
  return { slug, settings: await settingsOf(id), saved: url.searchParams.has("saved") };
});

export const action = command(async ({ actor, form, url }) => {
  const person = signedIn(actor);
  const wanted = form(SettingsForm);
  await changeSettings(person, wanted);
  // Chosen here, it is kept in this browser too, after signing out.
  return redirect(`${paths.settings()}?saved=1`, { headers: { "Set-Cookie": languageCookie(wanted.language, url) } });
});

export default function SettingsPage() {
  const { t } = useTranslation("accounts");
  const { slug, settings, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        title={t("settings.title")}
        lead={settings.email && t("settings.address", { email: settings.email })}
        side={<LinkButton to={paths.person({ slug })} look="plain">{t("settings.publicPage")}</LinkButton>}
      />
      <AccountTabs current="settings" />
      {saved && <Alert kind="done" live>{t("settings.saved")}</Alert>}
      <Settings settings={settings} />
      <Section title={t("settings.mail")}>
        <p>{t("settings.mailText")}</p>
        <Buttons>
          <LinkButton look="outline" to={paths.mailWishes()}>
            {t("settings.mailLink")}
          </LinkButton>
        </Buttons>
      </Section>
      <Leave />
    </>
  );
}
