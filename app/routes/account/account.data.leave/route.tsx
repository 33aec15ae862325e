import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LeaveForm as Leave } from "~/domains/accounts/components/data/leave-form";
import { canLeave } from "~/domains/accounts/policy";
import { leaverOf } from "~/domains/accounts/queries.server";
import { LeaveForm } from "~/domains/accounts/schemas";
import { leavePlaza } from "~/leave.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { endSession } from "~/platform/session/session.server";
import { redirect } from "~/platform/web/reply";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["my-data"] };

export const meta = titled((say) => say("my-data:leave.pageTitle"));

export const loader = page(async ({ actor }) => ({ may: canLeave(await leaverOf(signedIn(actor).id)) }));

export const action = command(async ({ actor, form, request }) => {
  const person = signedIn(actor);
  form(LeaveForm);
  await leavePlaza(person);
  return redirect(paths.left(), { headers: { "Set-Cookie": await endSession(request) } });
});

export default function LeavePlaza() {
  const { t } = useTranslation("my-data");
  const { may } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("leave.pageTitle")} lead={t(may ? "leave.lead" : "leave.demonstration")} />
      {may && <Leave />}
    </>
  );
}
