import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { Button, Facts, Heading, Note, Paragraph } from "~/platform/mail/blocks";
import type { HappenedToRequest } from "../telling/happened.server";
import { type Addressee, compose, speaking } from "./compose.server";

/** What was asked, its number, and what happens next and by when. */
export function receiptMail(activity: HappenedToRequest, author: Addressee) {
  const { request } = activity;
  const { t, format } = speaking(author, activity.at);
  const href = absolute(paths.request(request));
  const due = format.calendarDay(request.dueOn);
  const names = { department: request.department?.name ?? "", date: due };
  return compose(activity, author, {
    kind: "receipt",
    subject: t("subject.receipt", { title: request.title }),
    body: (
      <>
        <Heading>{t("receipt.heading")}</Heading>
        <Paragraph>{t(`receipt.next.${whoAnswers(request)}`, names)}</Paragraph>
        <Facts
          facts={[
            { label: t("fact.asked"), value: request.title, href },
            { label: t("fact.number"), value: String(request.id) },
            { label: t("fact.department"), value: request.department?.name ?? t("receipt.departmentUnknown") },
            { label: t("fact.due"), value: due },
          ]}
        />
        <Button href={href}>{t("receipt.see")}</Button>
        <Note>{t("receipt.change")}</Note>
      </>
    ),
  });
}

function whoAnswers({ department }: HappenedToRequest["request"]) {
  if (!department) return "unknown" as const;
  return department.answererCount > 0 ? ("department" as const) : ("absent" as const);
}
