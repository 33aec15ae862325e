import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Row, Rows } from "~/ui/Row";
import type { ShownInquiry } from "./shown";
import { StandLine } from "./stand-line";

export function InquiryRows({ inquiries }: { inquiries: ShownInquiry[] }) {
  const { t } = useTranslation("inquiries");
  return (
    <Rows>
      {inquiries.map((inquiry) => (
        <Row
          key={inquiry.id}
          to={paths.inquiry(inquiry)}
          title={inquiry.line}
          facts={[
            <StandLine key="stand" inquiry={inquiry} />,
            t("asks", { from: inquiry.fromDepartment?.shortName ?? t("city"), to: inquiry.toDepartment.shortName }),
          ]}
        />
      ))}
    </Rows>
  );
}
