import { useTranslation } from "react-i18next";
import { canAdminister } from "~/domains/accounts/policy";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { PageTitle } from "~/ui/PageTitle";
import { Row, Rows } from "~/ui/Row";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["administration", "deadlines", "reasons", "templates", "reviews"] };

export const meta = titled((say) => say("administration:title"));

export const loader = page(async ({ actor }) => {
  allow(canAdminister(signedIn(actor)));
  return null;
});

export default function Administration() {
  const { t } = useTranslation(["administration", "deadlines", "reasons", "templates", "reviews"]);
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      <Rows>
        <Row level={2} to={paths.manageDepartments()} title={t("departments.title")} line={t("departments.line")} />
        <Row level={2} to={paths.deadlines()} title={t("deadlines:title")} line={t("deadlines:line")} />
        <Row level={2} to={paths.managePeople()} title={t("people.title")} line={t("people.line")} />
        <Row level={2} to={paths.reasons()} title={t("reasons:title")} line={t("reasons:manage.line")} />
        <Row level={2} to={paths.cityTemplates()} title={t("templates:cityTitle")} line={t("templates:cityLine")} />
        <Row level={2} to={paths.manageLabels()} title={t("labels.title")} line={t("labels.line")} />
        <Row level={2} to={paths.reviewSetUp()} title={t("reviews:setUp.title")} line={t("reviews:setUp.line")} />
        <Row level={2} to={paths.undeliveredMail()} title={t("mail.title")} line={t("mail.line")} />
      </Rows>
    </>
  );
}
