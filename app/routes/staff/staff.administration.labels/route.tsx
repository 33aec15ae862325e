import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { addLabel, retireLabel } from "~/domains/requests/commands.server";
import { LabelList } from "~/domains/requests/components/staff/colleagues/label-list";
import { canKeepLabels } from "~/domains/requests/policy";
import { labelList } from "~/domains/requests/queries.server";
import { AddLabelForm, LabelsAct, RetireLabelForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["colleagues"] };

export const meta = titled((say) => say("colleagues:list.title"));

export const loader = page(async ({ actor }) => {
  allow(canKeepLabels(signedIn(actor)));
  return { labels: await labelList() };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  allow(canKeepLabels(person));
  if (form(LabelsAct).act === "add") await addLabel(person, form(AddLabelForm).name);
  else {
    const { labelId, retired } = form(RetireLabelForm);
    await retireLabel(person, labelId, retired);
  }
  return redirect(paths.manageLabels());
});

export default function Labels() {
  const { t } = useTranslation("colleagues");
  const { labels } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("list.title")} lead={t("list.text")} />
      <LabelList labels={labels} refusal={useRefusal()} />
    </>
  );
}
