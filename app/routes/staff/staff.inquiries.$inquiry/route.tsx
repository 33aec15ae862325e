import { useLoaderData } from "@remix-run/react";
import { answerInquiry, withdrawInquiry } from "~/domains/inquiries/commands.server";
import { AnswerInquiry } from "~/domains/inquiries/components/answer-inquiry";
import { InquiryPage } from "~/domains/inquiries/components/inquiry-page";
import { canAnswerInquiry, canAskFor, canSeeInquiry } from "~/domains/inquiries/policy";
import { inquiryById } from "~/domains/inquiries/queries.server";
import { InquiryAct, InquiryAnswer } from "~/domains/inquiries/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["inquiries"] };

export const meta = titled((say) => say("inquiries:title"));

const inquiryOf = async (ref: string | undefined) => found(await inquiryById(found(numberOfRef(ref))));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const inquiry = await inquiryOf(params["inquiry"]);
  allow(canSeeInquiry(person, inquiry));
  return { inquiry, mayAnswer: canAnswerInquiry(person, inquiry), mayWithdraw: canAskFor(person, inquiry.fromDepartmentId) };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const inquiry = await inquiryOf(params["inquiry"]);
  allow(canSeeInquiry(person, inquiry));
  allow(canAnswerInquiry(person, inquiry) || canAskFor(person, inquiry.fromDepartmentId));
  if (form(InquiryAct).act === "answer") await answerInquiry(person, inquiry.id, form(InquiryAnswer).answer);
  else await withdrawInquiry(person, inquiry.id);
  return redirect(paths.inquiry(inquiry));
});

export default function Inquiry() {
  const { inquiry, ...may } = useLoaderData<typeof loader>();
  return (
    <>
      <InquiryPage inquiry={inquiry} />
      <AnswerInquiry inquiry={inquiry} {...may} refusal={useRefusal()} />
    </>
  );
}
