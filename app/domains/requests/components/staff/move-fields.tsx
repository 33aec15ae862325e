import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsIn } from "~/domains/refusals/model";
import { paths } from "~/paths";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import type { RequestStatus } from "../../model";
import type { DatasetChoice } from "../../queries.server";
import { takesPlan } from "../../plan";
import type { FieldOf } from "./answer-fields";
import { DatasetFields } from "./dataset-fields";
import { needsDatasets, saysFormat } from "./moves";
import { PlanFields } from "./plan-fields";
import type { ShownDesk, ShownHelp } from "./shown";

export interface MoveFieldsProps {
  desk: ShownDesk;
  to: RequestStatus;
  datasets: DatasetChoice[];
  field: FieldOf;
  reasons: ShownHelp["reasons"];
}

/** Only what the chosen move needs. */
export function MoveFields({ desk, to, datasets, field, reasons }: MoveFieldsProps) {
  const { t, i18n } = useTranslation(["staff", "reasons"]);
  return (
    <>
      {takesPlan(to) && <PlanFields desk={desk} field={field} optional={to !== "planned"} />}
      {needsDatasets(to) && <DatasetFields datasets={datasets} field={field} />}
      {to === "release_review" && <DatasetFields datasets={datasets} field={field} listedOnly />}
      {to === "declined" && (
        <Select
          field={field("declineReason")}
          label={t("answer.declineReason")}
          hint={<Link to={paths.refusals()}>{t("reasons:see")}</Link>}
          empty={t("answer.chooseReason")}
          options={reasons.map((reason) => ({ value: reason.code, text: wordsIn(i18n.language, reason) }))}
        />
      )}
      {to === "duplicate" && (
        <Input field={field("duplicateOf")} label={t("answer.duplicateOf")} hint={t("answer.duplicateHint")} inputMode="numeric" autoComplete="off" />
      )}
      {to === "referred" && (
        <div className="form-line">
          <Input field={field("holder")} label={t("answer.holder")} />
          <Input field={field("holderUrl")} label={t("answer.holderUrl")} inputMode="url" autoComplete="off" optional />
        </div>
      )}
      {saysFormat(to) && (
        <div className="form-line">
          <Input field={field("format")} label={t("answer.format")} hint={t("answer.formatHint")} optional />
          <Input field={field("leftOut")} label={t("answer.leftOut")} hint={t("answer.leftOutHint")} optional />
        </div>
      )}
    </>
  );
}
