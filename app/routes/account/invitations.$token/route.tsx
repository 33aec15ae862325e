import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { InvitationShown, type Reader } from "~/domains/accounts/components/invitation-shown";
import { invitationByToken, settingsOf } from "~/domains/accounts/queries.server";
import type { Actor } from "~/domains/activity/actor";
import { acceptInvitation, enterByInvitation } from "~/domains/departments/commands.server";
import { letIn } from "~/entrance.server";
import { paths } from "~/paths";
import { forbidden, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { canKeepCookies } from "~/platform/session/cookies.server";
import { redirect } from "~/platform/web/reply";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["accounts"] };

export const meta = titled((say) => say("accounts:invitation.title"));

/** Shows and changes nothing: programs that read mail follow every link in it. */
export const loader = page(async ({ actor, params }) => {
  const token = found(params["token"]);
  const invitation = await invitationByToken(token);
  const role = invitation?.departmentRole ?? invitation?.cityRole;
  if (!invitation || !role) return null;
  const { email, invitedBy, department, isNew } = invitation;
  return {
    invitation: { email, inviter: invitedBy?.displayName ?? null, department: department?.name ?? null, role },
    reader: isNew && actor.kind !== "person" ? ("new" as const) : await readerOf(actor, email),
    here: paths.invitation(token),
  };
});

export const action = command(async ({ actor, params, request, language }) => {
  const token = found(params["token"]);
  if (actor.kind !== "person") {
    if (!canKeepCookies(request)) throw forbidden();
    const entered = await enterByInvitation(token, language);
    if (entered) return letIn(request, entered);
  }
  await acceptInvitation(signedIn(actor), token);
  return redirect(paths.inbox());
});

async function readerOf(actor: Actor, invited: string): Promise<Reader> {
  if (actor.kind !== "person") return "nobody";
  return (await settingsOf(actor.id)).email === invited ? "invited" : "other";
}

export default function Invitation() {
  const { t } = useTranslation("accounts");
  const shown = useLoaderData<typeof loader>();
  if (!shown) return <PageTitle title={t("invitation.overTitle")} lead={t("invitation.over")} />;
  return <InvitationShown {...shown} reader={shown.reader as Reader} />;
}
