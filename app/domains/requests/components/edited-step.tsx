import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { DefinitionList } from "~/ui/DefinitionList";
import { Details } from "~/ui/Details";
import { fieldNames } from "./request-fields";
import type { ShownStep } from "./shown";

const texts = ["title", "body", "area", "period", "exampleUrl", "onBehalfOf"] as const;

/** An edit, with the texts that stood before it; the rest is named. */
export function EditedStep({ step, who }: { step: ShownStep; who: string }) {
  const { t } = useTranslation("request");
  const { list } = useFormat();
  const changed = fieldNames.filter((name) => step.fields.includes(name)).map((name) => t(`part.${name}`));
  return (
    <>
      <p>
        {t("step.edited", { who })}
        {changed.length > 0 && <span className="soft"> · {list(changed)}</span>}
      </p>
      <TextBefore step={step} />
    </>
  );
}

export function TextBefore({ step }: { step: ShownStep }) {
  const { t } = useTranslation("request");
  const before = texts.flatMap((name) => {
    const value = step.before?.[name];
    return value ? [{ label: t(`part.${name}`), value: <span className="as-typed">{value}</span> }] : [];
  });
  if (before.length === 0) return null;
  return (
    <Details summary={t("step.before")}>
      <DefinitionList items={before} />
    </Details>
  );
}
