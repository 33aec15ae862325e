import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeReason, undoReasonChange } from "~/domains/refusals/commands.server";
import { ReasonForm as Fields } from "~/domains/refusals/components/reason-form";
import { ReasonHistory } from "~/domains/refusals/components/reason-history";
import { wordsIn } from "~/domains/refusals/model";
import { canChangeReasons } from "~/domains/refusals/policy";
import { reasonToChange } from "~/domains/refusals/queries.server";
import { ReasonDone, ReasonForm, ReasonPress } from "~/domains/refusals/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["reasons", "administration"] };

export const meta = titled((say) => say("reasons:title"));

export const loader = page(async ({ actor, params, url }) => {
  allow(canChangeReasons(signedIn(actor)));
  return { reason: found(await reasonToChange(params["code"] ?? "")), done: ReasonDone.parse(url.searchParams.get("done")) };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  allow(canChangeReasons(person));
  const reason = found(await reasonToChange(params["code"] ?? ""));
  const { act, seenVersion } = form(ReasonPress);
  if (act === "undo") await undoReasonChange(person, reason.code, seenVersion);
  else await changeReason(person, reason.code, form(ReasonForm));
  return redirect(`${paths.reason(reason)}?done=${act === "undo" ? "undone" : "saved"}`);
});

export default function Reason() {
  const { t, i18n } = useTranslation(["reasons", "administration"]);
  const { reason, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const crumbs = [
    { text: t("administration:title"), to: paths.administration() },
    { text: t("title"), to: paths.reasons() },
  ];
  return (
    <>
      <PageTitle title={wordsIn(i18n.language, reason)} lead={t("manage.code", { code: reason.code })} above={<Breadcrumb crumbs={crumbs} />} />
      {done && !refusal && <Alert kind="done" live>{t(`manage.${done}`)}</Alert>}
      {refusal?.refused === "conflict" && <Alert kind="problem" live>{t("manage.behind")}</Alert>}
      <Fields key={reason.version} {...{ reason, refusal: refusal?.lastResult.initialValue?.["act"] === "undo" ? undefined : refusal }} />
      <ReasonHistory reason={reason} />
    </>
  );
}
