import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { AnswerBox } from "~/ui/AnswerBox";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Markdown } from "~/ui/Markdown";
import { PageTitle } from "~/ui/PageTitle";
import { Words } from "~/ui/Words";
import type { ShownInquiry } from "./shown";
import { StandLine } from "./stand-line";

/** The question and, once it came, the answer. */
export function InquiryPage({ inquiry }: { inquiry: ShownInquiry }) {
  const { t } = useTranslation("inquiries");
  const { day } = useFormat();
  const { request, answeredAt, answerHtml } = inquiry;
  return (
    <>
      <PageTitle
        title={t("asks", { from: inquiry.fromDepartment?.shortName ?? t("city"), to: inquiry.toDepartment.shortName })}
        above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.inquiries() }, { text: t("crumb", { id: inquiry.id }) }]} />}
      />
      <p className="soft">
        {t("askedBy", { name: inquiry.askedBy.displayName, date: day(inquiry.askedAt) })} · <StandLine inquiry={inquiry} />
      </p>
      {request && (
        <p>
          <Words text={t("forRequest", { title: request.title, interpolation: { escapeValue: false } })} parts={{ link: <Link to={paths.staffRequest(request)} lang={request.language} /> }} />
        </p>
      )}
      <Markdown html={inquiry.html} />
      {answeredAt && answerHtml && (
        <AnswerBox id="answer" who={t("answerTitle")} by={t("answeredBy", { name: inquiry.answeredBy?.displayName ?? "", date: day(answeredAt) })}>
          <Markdown html={answerHtml} />
        </AnswerBox>
      )}
    </>
  );
}
