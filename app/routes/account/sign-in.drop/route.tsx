import { browserHashOf, dropIntent } from "~/domains/accounts/commands.server";
import { signInIn } from "~/domains/accounts/queries.server";
import { DropForm } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { redirect } from "~/platform/web/reply";
import { command, resource } from "~/web.server";

export const loader = resource(async () => redirect(paths.signIn()));

/** What was half done is not to follow after all; the visitor may still want to come in. */
export const action = command(async ({ request, form }) => {
  const { token } = form(DropForm);
  const browserHash = browserHashOf(request);
  await dropIntent({ browserHash, token });
  if (token) return redirect(paths.signInLink(token));
  return redirect((await signInIn(browserHash))?.email ? paths.signInCode() : paths.signIn());
});
