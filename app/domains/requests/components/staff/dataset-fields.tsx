import { useTranslation } from "react-i18next";
import { CheckboxGroup } from "~/ui/forms/Choices";
import { Input } from "~/ui/forms/Input";
import { Button } from "~/ui/Button";
import { textValue } from "~/ui/forms/field";
import type { DatasetChoice } from "../../queries.server";
import type { FieldOf } from "./answer-fields";
import { PortalFields } from "./portal-fields";

/** Looks for datasets by title or number, and ticks those that answer. Needs no script: looking is a press of its own. */
export function DatasetFields({ datasets, field, listedOnly = false }: { datasets: DatasetChoice[]; field: FieldOf; listedOnly?: boolean }) {
  const { t } = useTranslation("staff");
  const search = field("datasetSearch");
  const words = textValue(search);
  return (
    <>
      <CheckboxGroup
        field={field("datasetIds")}
        label={t(listedOnly ? "answer.reviewData" : "answer.datasets")}
        hint={t(listedOnly ? "answer.reviewDataHint" : "answer.datasetsHint")}
        choices={datasets.map(({ id, title, department, provisional }) => ({
          value: String(id),
          text: title,
          description: [
            department ? t("answer.datasetFrom", { number: id, department }) : t("answer.datasetNumber", { number: id }),
            ...(provisional ? [t("portal.word")] : []),
          ].join(" · "),
        }))}
      />
      {datasets.length === 0 && <p className="soft">{words ? t("answer.noneFound", { words }) : t("answer.noneChosen")}</p>}
      <div className="one-line">
        <Input field={search} label={t("answer.find")} type="search" autoComplete="off" />
        <Button look="plain" name="intent" value="find" formNoValidate>
          {t("answer.findPress")}
        </Button>
      </div>
      {!listedOnly && (
        <div className="after-list">
          <PortalFields field={field} />
        </div>
      )}
    </>
  );
}
