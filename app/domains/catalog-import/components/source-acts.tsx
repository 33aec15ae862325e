import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Button, Buttons } from "~/ui/Button";
import type { SourceState } from "../shown";
import { isWebAddress } from "../web-address";

interface Props {
  demonstration: boolean;
  source: { address: string; state: SourceState; daily: boolean; imported: boolean; checkedAt: string | null };
}

/** What may be done with a source where it stands: each press is one word of `SourceAct`. */
export function SourceActs({ source, demonstration }: Props) {
  const { t } = useTranslation("sources");
  const refusal = useRefusal();
  if (demonstration) return <p className="after-list">{t("demonstration")}</p>;
  const isOnWeb = isWebAddress(source.address);
  const acts = source.state === "under_way" ? [] : ([
    isOnWeb && source.imported && "import",
    isOnWeb && "try",
    isOnWeb && source.checkedAt !== null && (source.daily ? "pause" : "resume"),
    !source.imported && "remove",
  ] as const).filter((act) => act !== false);
  return (
    <>
      {refusal && <Alert kind="problem" live>{t("run.busy")}</Alert>}
      {!isOnWeb && <p>{t("notOnWeb")}</p>}
      <Form method="post">
        <Buttons>
          {acts.map((act, place) => (
            <Button key={act} name="act" value={act} look={place === 0 ? "act" : act === "remove" ? "plain" : "outline"}>{t(`act.${act}`)}</Button>
          ))}
        </Buttons>
      </Form>
    </>
  );
}
