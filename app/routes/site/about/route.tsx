import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cityPolicy } from "~/domains/departments/queries.server";
import { closeAfter } from "~/domains/requests/model";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { Mark } from "~/ui/Mark";
import { PlainPage } from "~/ui/PlainPage";
import { page } from "~/web.server";

export const handle = { i18n: ["about"] };

export const meta = titled((say) => say("about:title"));

export const loader = page(async () => {
  const { decideDays, extensionDays } = await cityPolicy();
  return { days: decideDays, extension: extensionDays, close: closeAfter };
});

const steps = ["asked", "answered", "reviewed", "released", "declined"] as const;

export default function About() {
  const { t } = useTranslation("about");
  const { days, extension, close } = useLoaderData<typeof loader>();
  const legend = (
    <ul className="legend list-plain">
      {steps.map((step) => (
        <li key={step}>
          <Mark state={step} />
          <span>
            <strong>{t(`mark.${step}`)}</strong> {t(`mark.${step}Text`)}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <PlainPage
      title={t("title")}
      lead={t("lead")}
      sections={[
        { title: t("what.title"), text: [t("what.1"), t("what.2")] },
        { title: t("mark.title"), text: [t("mark.1")], more: legend },
        {
          title: t("when.title"),
          text: [t("when.1", { days }), t("when.3", { close, extension }), t("when.2")],
          more: <p><Link to={paths.refusals()}>{t("when.refusals")}</Link></p>,
        },
        { title: t("votes.title"), text: [t("votes.1"), t("votes.2")] },
        { title: t("record.title"), text: [t("record.1")] },
        { title: t("software.title"), text: [t("software.1")] },
      ]}
    />
  );
}
