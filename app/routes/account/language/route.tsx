import { chooseLanguage } from "~/domains/accounts/commands.server";
import { localPath } from "~/domains/accounts/model";
import { LanguageForm } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { languageCookie } from "~/platform/i18n/language-cookie.server";
import { redirect } from "~/platform/web/reply";
import { command, resource } from "~/web.server";

export const loader = resource(async () => redirect(paths.home()));

export const action = command(async ({ actor, form, url }) => {
  const { language, to } = form(LanguageForm);
  if (actor.kind === "person") await chooseLanguage(actor, language);
  return redirect(localPath(to), { headers: { "Set-Cookie": languageCookie(language, url) } });
});
