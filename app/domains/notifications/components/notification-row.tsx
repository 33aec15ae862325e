import { Link, useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Language } from "~/platform/i18n/languages";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { When } from "~/ui/When";
import type { FoundSentence, Reason, Sentence } from "../model";

export interface NotificationRowProps {
  notification: {
    id: number;
    sentence: Sentence | FoundSentence;
    by: string | null;
    /** The kept search that it fits. */
    search: string | null;
    title: string;
    language: Language | null;
    path: string;
    reason: Reason;
    createdAt: string;
    readAt: string | null;
  };
}

/** What happened, to what, why one is told; following the link or pressing marks it as read. */
export function NotificationRow({ notification }: NotificationRowProps) {
  const { id, sentence, by, search, title, language, path, reason, createdAt, readAt } = notification;
  const { t, i18n } = useTranslation("notifications");
  const reading = useFetcher();
  const isNew = readAt === null && reading.state === "idle";
  const markRead = () => reading.submit({ notification: id }, { method: "post", action: paths.notifications() });
  return (
    <li>
      <article className="row row--bare notification">
        <div>
          <h2 className="row__title">
            <Link to={path} className="ink-link" onClick={isNew ? markRead : undefined}>
              {t(sentence, { by: by ?? t("theCity"), search: search ?? "" })}
            </Link>
          </h2>
          {title && (
            <p className="notification__title" lang={language === i18n.language ? undefined : (language ?? undefined)}>
              {title}
            </p>
          )}
          <p className="row__facts">
            {isNew && <Badge>{t("new")}</Badge>}
            <span>
              <When at={createdAt} as="relative" />
            </span>
            <span>{t(`why.${reason}`)}</span>
          </p>
        </div>
        {isNew && (
          <reading.Form method="post" action={paths.notifications()}>
            <input type="hidden" name="notification" value={id} />
            <Button look="plain" aria-label={t("readNamed", { title: title || (search ?? "") })}>
              {t("read")}
            </Button>
          </reading.Form>
        )}
      </article>
    </li>
  );
}
