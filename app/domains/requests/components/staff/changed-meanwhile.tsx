import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/Alert";
import { OfficialAnswerBox } from "../answer-box";
import { StatusLine } from "../status-line";
import type { ShownDesk } from "./shown";

/** Somebody was first: what they said, before one presses again. */
export function ChangedMeanwhile({ desk, chosen }: { desk: ShownDesk; chosen?: unknown }) {
  const { t } = useTranslation("staff");
  const impossible = typeof chosen === "string" && !desk.moves.some((move) => move === chosen);
  return (
    <section className="stack">
      <Alert kind="problem" title={t("answer.conflictTitle")} live>
        <p>
          {t("answer.conflictText")} {impossible && t("answer.conflictMove")}
        </p>
        <p>
          <StatusLine request={desk} />
        </p>
      </Alert>
      {desk.latest && <OfficialAnswerBox answer={desk.latest} />}
    </section>
  );
}
