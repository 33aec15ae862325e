import { useTranslation } from "react-i18next";
import { titled } from "~/platform/i18n/titled";
import { PlainPage } from "~/ui/PlainPage";

export const handle = { i18n: ["privacy"] };

export const meta = titled((say) => say("privacy:title"));

export default function Privacy() {
  const { t } = useTranslation("privacy");
  return (
    <PlainPage
      title={t("title")}
      lead={t("lead")}
      sections={[
        { title: t("reading.title"), text: [t("reading.1"), t("reading.2")] },
        { title: t("cookies.title"), text: [t("cookies.1")] },
        { title: t("account.title"), text: [t("account.1"), t("account.2")] },
        { title: t("public.title"), text: [t("public.1")] },
        { title: t("not.title"), text: [t("not.1"), t("not.2")] },
        { title: t("mail.title"), text: [t("mail.1")] },
        { title: t("drafts.title"), text: [t("drafts.1")] },
        { title: t("kept.title"), text: [t("kept.1")] },
        { title: t("gone.title"), text: [t("gone.1"), t("gone.2")] },
      ]}
    />
  );
}
