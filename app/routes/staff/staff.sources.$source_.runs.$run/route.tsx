import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askForRun, confirmRun } from "~/domains/catalog-import/commands.server";
import { RunActs } from "~/domains/catalog-import/components/run-acts";
import { RunProblem } from "~/domains/catalog-import/components/run-problem";
import { RunProgress } from "~/domains/catalog-import/components/run-progress";
import { RunReport } from "~/domains/catalog-import/components/run-report";
import { canKeepCatalogs } from "~/domains/catalog-import/policy";
import { runPage } from "~/domains/catalog-import/queries.server";
import { NumberInAddress, RunAct } from "~/domains/catalog-import/schemas";
import { paths } from "~/paths";
import { isDemonstration } from "~/platform/demonstration.server";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useFormat } from "~/platform/i18n/use-format";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["sources", "catalog-import"] };

export const meta = titled<typeof loader>((say, { source }) => `${say("sources:run.title")}: ${source.title}`);

const runIn = async (params: Record<string, string | undefined>) =>
  found(await runPage(NumberInAddress.parse(params["source"]), NumberInAddress.parse(params["run"])));

export const loader = page(async ({ actor, params }) => {
  allow(canKeepCatalogs(signedIn(actor)));
  return { ...(await runIn(params)), demonstration: await isDemonstration() };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  allow(canKeepCatalogs(person));
  const { source, run } = await runIn(params);
  const { act } = form(RunAct);
  const id = act === "confirm" ? await confirmRun(person, run.id) : await askForRun(person, source.id, { dryRun: false });
  return redirect(paths.importRun(source, { id }));
});

export default function Run() {
  const { t } = useTranslation("sources");
  const { source, run, examples, strangers, reasons, demonstration } = useLoaderData<typeof loader>();
  const { day, time } = useFormat();
  const refusal = useRefusal();
  const underWay = run.finishedAt === null;
  const crumbs = [{ text: t("title"), to: paths.sources() }, { text: source.title, to: paths.source(source) }];
  return (
    <>
      <PageTitle
        title={t("run.readOn", { date: day(run.startedAt) })}
        lead={<><strong>{t(run.dryRun && run.status === "done" ? "status.tried" : `status.${run.status}`)}</strong> · {time(run.startedAt)} · {run.startedBy?.displayName ?? t("run.byItself")}</>}
        above={<Breadcrumb crumbs={crumbs} />}
      />
      {refusal?.refused === "conflict" && <Alert kind="problem" live>{t("run.busy")}</Alert>}
      {underWay && <RunProgress run={run} />}
      <RunProblem run={run} source={source} />
      {run.dryRun && run.status === "done" && <p>{t("run.tried")}</p>}
      {run.status === "stopped" && <p>{t("run.wouldCome")}</p>}
      {run.latest && !underWay && <RunActs run={run} source={source} demonstration={demonstration} />}
      {!underWay && run.status !== "failed" && <RunReport {...{ run, examples, reasons, strangers }} />}
    </>
  );
}
