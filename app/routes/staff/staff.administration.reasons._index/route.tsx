import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsIn } from "~/domains/refusals/model";
import { canChangeReasons } from "~/domains/refusals/policy";
import { allReasons } from "~/domains/refusals/queries.server";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { Row, Rows } from "~/ui/Row";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["reasons", "administration"] };

export const meta = titled((say) => say("reasons:title"));

export const loader = page(async ({ actor }) => {
  allow(canChangeReasons(signedIn(actor)));
  return { reasons: await allReasons() };
});

export default function Reasons() {
  const { t, i18n } = useTranslation(["reasons", "administration"]);
  const { reasons } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("title")} lead={t("manage.lead")} above={<Breadcrumb crumbs={[{ text: t("administration:title"), to: paths.administration() }]} />} />
      <p>
        <Link to={paths.refusals()}>{t("manage.public")}</Link>
      </p>
      <Rows>
        {reasons.map((reason) => (
          <Row
            key={reason.code}
            level={2}
            to={paths.reason(reason)}
            title={wordsIn(i18n.language, reason)}
            facts={[
              t(reason.inUse ? "manage.inUse" : "manage.unused"),
              t(reason.appealable ? "manage.appealable" : "manage.final"),
              ...(reason.citation ? [`${reason.citation} (${t(reason.citationConfirmed ? "confirmed" : "toConfirm")})`] : []),
            ]}
          />
        ))}
      </Rows>
    </>
  );
}
