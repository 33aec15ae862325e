import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";

export function InboxEmpty({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation("staff");
  if (narrowed) {
    return (
      <EmptyState
        title={t("inbox.empty.filtered")}
        action={
          <LinkButton look="plain" to={paths.inbox()}>
            {t("inbox.empty.all")}
          </LinkButton>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t("inbox.empty.title")}
      action={
        <LinkButton look="plain" to={paths.requests()}>
          {t("inbox.empty.browse")}
        </LinkButton>
      }
    >
      {t("inbox.empty.text")}
    </EmptyState>
  );
}
