import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isStaff } from "~/domains/activity/actor";
import { changeWishes } from "~/domains/notifications/commands.server";
import { WishesForm as Wishes } from "~/domains/notifications/components/wishes-form";
import { wishesOf } from "~/domains/notifications/queries.server";
import { WishesForm } from "~/domains/notifications/schemas";
import { PacesOfSearches } from "~/domains/search/components/paces-of-searches";
import { savedSearches } from "~/domains/search/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { Alert } from "~/ui/Alert";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["notifications", "search"] };

export const meta = titled((say) => say("notifications:wishes.title"));

export const loader = page(async ({ actor, language, url }) => {
  const { id } = signedIn(actor);
  const [wishes, searches] = await Promise.all([wishesOf(id), savedSearches(id, language)]);
  return { wishes, searches, staff: isStaff(actor), saved: url.searchParams.has("saved") };
});

export const action = command(async ({ actor, form }) => {
  await changeWishes(signedIn(actor), form(WishesForm));
  return redirect(`${paths.mailWishes()}?saved=1`);
});

export default function MailWishes() {
  const { t } = useTranslation("notifications");
  const { wishes, searches, staff, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("wishes.title")} lead={t("wishes.lead")} />
      {saved && <Alert kind="done" live>{t("wishes.saved")}</Alert>}
      <Wishes wishes={wishes} staff={staff} searches={<PacesOfSearches searches={searches} />} />
    </>
  );
}
