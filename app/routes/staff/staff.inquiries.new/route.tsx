import { randomUUID } from "node:crypto";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PersonActor } from "~/domains/activity/actor";
import { askDepartment } from "~/domains/inquiries/commands.server";
import { InquiryForm as Form } from "~/domains/inquiries/components/inquiry-form";
import { canAsk, canAskFor } from "~/domains/inquiries/policy";
import { departmentsToAsk } from "~/domains/inquiries/queries.server";
import { AboutRequest, InquiryForm } from "~/domains/inquiries/schemas";
import { canAnswer } from "~/domains/requests/policy";
import { requestByNumber } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["inquiries"] };

export const meta = titled((say) => say("inquiries:begin"));

export const loader = page(async ({ actor, url }) => {
  const person = signedIn(actor);
  const about = AboutRequest.parse(Object.fromEntries(url.searchParams)).request;
  const request = about === undefined ? null : found(await requestByNumber(about));
  allow(request ? canAnswer(person, request) : canAsk(person));
  const departments = await departmentsToAsk();
  return {
    submissionKey: randomUUID(),
    requestId: request?.id ?? null,
    departments: departments.filter(({ id }) => id !== request?.departmentId),
    own: ownOf(person, departments),
  };
});

/** For whom this person may ask: their departments, and the city, which has no name of its own here. */
function ownOf(person: PersonActor, departments: { id: number; name: string }[]) {
  const own: { id: number | null; name: string | null }[] = departments.filter(({ id }) => canAskFor(person, id)).map(({ id, name }) => ({ id, name }));
  return canAskFor(person, null) ? [...own, { id: null, name: null }] : own;
}

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  allow(canAsk(person));
  const id = await askDepartment(person, form(InquiryForm));
  return redirect(paths.inquiry({ id }));
});

export default function NewInquiry() {
  const { t } = useTranslation("inquiries");
  const form = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("begin")} lead={t("lead")} above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.inquiries() }, { text: t("begin") }]} />} />
      <Form {...form} refusal={useRefusal()} />
    </>
  );
}
