import { useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { titled } from "~/platform/i18n/titled";
import type { shellData } from "~/shell.server";
import { PlainPage } from "~/ui/PlainPage";

type Root = typeof shellData;

export const handle = { i18n: ["accessibility"] };

export const meta = titled((say) => say("accessibility:title"));

export default function Accessibility() {
  const { t } = useTranslation("accessibility");
  const contact = useRouteLoaderData<Root>("root")?.contact;
  const list = (texts: string[]) => (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  return (
    <PlainPage
      title={t("title")}
      lead={t("lead")}
      sections={[
        { title: t("aim.title"), text: [t("aim.1")] },
        { title: t("how.title"), more: list([t("how.1"), t("how.2"), t("how.3"), t("how.4"), t("how.5"), t("how.6")]) },
        { title: t("checked.title"), text: [t("checked.1")] },
        { title: t("missing.title"), more: list([t("missing.1"), t("missing.2"), t("missing.3")]) },
        { title: t("tell.title"), text: [t("tell.1")], more: contact && <p><a href={`mailto:${contact}`}>{t("tell.write", { email: contact })}</a></p> },
      ]}
    />
  );
}
