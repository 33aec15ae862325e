import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AccountTabs } from "~/domains/accounts/components/account-tabs";
import { markRead } from "~/domains/notifications/commands.server";
import { NotificationRow } from "~/domains/notifications/components/notification-row";
import { notificationsOf, unreadCount } from "~/domains/notifications/queries.server";
import { ReadForm } from "~/domains/notifications/schemas";
import { paths } from "~/paths";
import { redirect } from "~/platform/web/reply";
import { Button, LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { Rows } from "~/ui/Row";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["notifications", "accounts"] };

export const loader = page(async ({ actor, url }) => {
  const { id } = signedIn(actor);
  const before = url.searchParams.get("before");
  const list = await notificationsOf(id, /^[1-9]\d{0,8}$/.test(before ?? "") ? Number(before) : null);
  return { ...list, unread: await unreadCount(id) };
});

export const action = command(async ({ actor, form }) => {
  await markRead(signedIn(actor), form(ReadForm));
  return redirect(paths.notifications());
});

export default function Notifications() {
  const { notifications, next, unread } = useLoaderData<typeof loader>();
  const { t } = useTranslation("notifications");
  const lead = unread === 0 ? t("allRead") : unread < 99 ? t("lead", { count: unread }) : t("lead99");
  const newest = notifications[0];
  if (!newest) {
    return (
      <>
        <PageTitle title={t("title")} />
        <AccountTabs current="notifications" />
        <EmptyState title={t("empty")} action={<LinkButton look="outline" to={paths.requests()}>{t("emptyAction")}</LinkButton>}>
          {t("emptyText")}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={t("title")}
        lead={lead}
        side={
          unread > 0 && (
            <Form method="post">
              <input type="hidden" name="upTo" value={newest.activity} />
              <Button look="outline">{t("readAll")}</Button>
            </Form>
          )
        }
      />
      <AccountTabs current="notifications" />
      <Rows>
        {notifications.map((notification) => (
          <NotificationRow key={notification.id} notification={notification} />
        ))}
      </Rows>
      <Pager
        next={next === null ? null : paths.notifications({ before: next })}
        size={30}
        aside={<LinkButton look="plain" to={paths.settings()}>{t("settings")}</LinkButton>}
      />
    </>
  );
}
