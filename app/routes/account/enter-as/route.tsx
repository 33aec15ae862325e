import { browserHashOf, enterAs } from "~/domains/accounts/commands.server";
import { EnterAsForm } from "~/domains/accounts/schemas";
import { letIn } from "~/entrance.server";
import { paths } from "~/paths";
import { forbidden } from "~/platform/errors";
import { canKeepCookies } from "~/platform/session/cookies.server";
import { redirect } from "~/platform/web/reply";
import { command, resource } from "~/web.server";

export const loader = resource(async () => redirect(paths.signIn()));

export const action = command(async ({ request, form }) => {
  if (!canKeepCookies(request)) throw forbidden();
  const { as, to } = form(EnterAsForm);
  const proved = await enterAs(as, browserHashOf(request));
  return letIn(request, { ...proved, returnTo: to ?? proved.returnTo });
});
