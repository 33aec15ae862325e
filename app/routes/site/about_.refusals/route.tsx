import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ReasonList } from "~/domains/refusals/components/reason-list";
import { appealDays } from "~/domains/refusals/model";
import { allReasons } from "~/domains/refusals/queries.server";
import { titled } from "~/platform/i18n/titled";
import { PlainPage } from "~/ui/PlainPage";
import { page } from "~/web.server";

export const handle = { i18n: ["reasons"] };

export const meta = titled((say) => say("reasons:title"));

export const loader = page(async () => ({ reasons: await allReasons() }));

export default function Refusals() {
  const { t } = useTranslation("reasons");
  const { reasons } = useLoaderData<typeof loader>();
  return (
    <PlainPage
      title={t("title")}
      lead={t("lead")}
      sections={[
        { title: t("analogy.title"), text: [t("analogy.1"), t("analogy.2")] },
        { title: t("listTitle"), more: <ReasonList reasons={reasons} /> },
        { title: t("appeal.title"), text: [t("appeal.1", { days: appealDays })] },
      ]}
    />
  );
}
