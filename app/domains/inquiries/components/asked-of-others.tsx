import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Markdown } from "~/ui/Markdown";
import { Section } from "~/ui/Section";
import type { ShownInquiry } from "./shown";
import { StandLine } from "./stand-line";

/** On a request's staff page: what other departments were asked for, with their answers at hand. */
export function AskedOfOthers({ request, inquiries, mayAsk }: { request: { id: number }; inquiries: ShownInquiry[]; mayAsk: boolean }) {
  const { t } = useTranslation("inquiries");
  if (inquiries.length === 0 && !mayAsk) return null;
  return (
    <Section title={t("desk.title")} aside={mayAsk && <Link to={paths.newInquiry({ request: request.id })}>{t("desk.ask")}</Link>}>
      {inquiries.length === 0 && <p className="soft">{t("desk.none")}</p>}
      <ul className="uses list-plain">
        {inquiries.map((inquiry) => (
          <li key={inquiry.id}>
            <p>
              <Link to={paths.inquiry(inquiry)}>{inquiry.line}</Link>
            </p>
            <p className="soft small">
              {inquiry.toDepartment.shortName} · <StandLine inquiry={inquiry} />
            </p>
            {inquiry.answerHtml && <Markdown html={inquiry.answerHtml} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
