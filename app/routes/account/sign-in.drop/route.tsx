import { browserHashOf, dropIntent } from "~/domains/accounts/commands.server";
import { signInIn } from "~/domains/accounts/queries.server";
import { paths } from "~/paths";
import { redirect } from "~/platform/web/reply";
import { command, resource } from "~/web.server";

export const loader = resource(async () => redirect(paths.signIn()));

/** What was half done is not to follow after all; the visitor may still want to come in. */
export const action = command(async ({ request }) => {
  const browser = browserHashOf(request);
  if (browser) await dropIntent(browser);
  const mailed = (await signInIn(browser))?.email;
  return redirect(mailed ? paths.signInCode() : paths.signIn());
});
