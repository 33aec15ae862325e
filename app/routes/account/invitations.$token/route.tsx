import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { InvitationShown, type Reader } from "~/domains/accounts/components/invitation-shown";
import { invitationByToken, settingsOf } from "~/domains/accounts/queries.server";
import type { Actor } from "~/domains/activity/actor";
import { acceptInvitation } from "~/domains/departments/commands.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
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
  const { email, invitedBy, department } = invitation;
  return {
    invitation: { email, inviter: invitedBy?.displayName ?? null, department: department?.name ?? null, role },
    reader: await readerOf(actor, email),
    here: paths.invitation(token),
  };
});

export const action = command(async ({ actor, params }) => {
  await acceptInvitation(signedIn(actor), found(params["token"]));
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
