import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/ui/Button";
import { listedBy } from "../model";
import { isWebAddress } from "../web-address";

interface Props {
  demonstration: boolean;
  source: { address: string };
  run: { status: string; dryRun: boolean; known: number; listed: number | null; read: number; rejected: number; skipped: number };
}

/** After a try, bring it in; after a run that stopped, say that the short list is right. */
export function RunActs({ run, source, demonstration }: Props) {
  const { t } = useTranslation("sources");
  const { status, dryRun } = run;
  if (status !== "stopped" && !(dryRun && status === "done")) return null;
  if (demonstration) return <p>{t("demonstration")}</p>;
  if (!isWebAddress(source.address)) return <p>{t("notOnWeb")}</p>;
  if (status === "stopped") {
    const listed = listedBy(run);
    return (
      <Form method="post">
        <p>{t("run.confirmMeans", { count: listed, known: run.known })}</p>
        <Buttons>
          <Button name="act" value="confirm" look="outline">{t("run.confirm", { count: listed })}</Button>
        </Buttons>
      </Form>
    );
  }
  return (
    <Form method="post">
      <Buttons>
        <Button name="act" value="import">{t("run.import")}</Button>
      </Buttons>
    </Form>
  );
}
