import { browserHashOf, forgetIntent } from "~/domains/accounts/commands.server";
import { SignOutForm } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { endAllSessions, endSession } from "~/platform/session/session.server";
import { redirect } from "~/platform/web/reply";
import { command, resource } from "~/web.server";

export const loader = resource(async () => redirect(paths.home()));

export const action = command(async ({ actor, request, form }) => {
  const { everywhere } = form(SignOutForm);
  const all = everywhere && actor.kind === "person";
  const cookie = all ? await endAllSessions(actor.id) : await endSession(request);
  // Nor does what they had still to send wait here for whoever comes next.
  const browser = browserHashOf(request);
  if (browser) await forgetIntent(browser);
  return redirect(paths.signedOut(), { headers: { "Set-Cookie": cookie } });
});
