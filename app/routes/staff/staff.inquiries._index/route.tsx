import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { InquiryRows } from "~/domains/inquiries/components/inquiry-rows";
import { canAsk, canSeeInquiries } from "~/domains/inquiries/policy";
import { inquiriesFor } from "~/domains/inquiries/queries.server";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { LinkButton } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { Words } from "~/ui/Words";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["inquiries"] };

export const meta = titled((say) => say("inquiries:title"));

export const loader = page(async ({ actor }) => {
  const person = signedIn(actor);
  allow(canSeeInquiries(person));
  return { ...(await inquiriesFor(person)), mayAsk: canAsk(person) };
});

const lists = ["toUs", "fromUs", "done"] as const;

export default function Inquiries() {
  const { t } = useTranslation("inquiries");
  const { mayAsk, ...inquiries } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      {mayAsk && (
        <>
          <p>
            <LinkButton look="outline" to={paths.newInquiry()}>{t("begin")}</LinkButton>
          </p>
          <p className="soft">
            <Words text={t("public")} parts={{ link: <Link to={paths.newRequest()} /> }} />
          </p>
        </>
      )}
      {lists.every((name) => inquiries[name].length === 0) && <p>{t("nothing")}</p>}
      {lists.filter((name) => inquiries[name].length > 0).map((name) => (
        <Section key={name} title={t(name)}>
          <InquiryRows inquiries={inquiries[name]} />
        </Section>
      ))}
    </>
  );
}
