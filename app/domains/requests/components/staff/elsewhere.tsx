import { useTranslation } from "react-i18next";
import { useRefusal } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Alert } from "~/ui/Alert";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { OfficialAnswerBox } from "../answer-box";
import { DeskHead } from "./desk-head";
import type { ShownDesk } from "./shown";

/** The request is somebody else's, perhaps only since this form was drawn: whose, what they said, and what was written here. */
export function Elsewhere({ desk, doing }: { desk: ShownDesk; doing: string }) {
  const { t } = useTranslation("staff");
  const refusal = useRefusal();
  const { department } = desk;
  return (
    <>
      <DeskHead request={desk} doing={doing} />
      <Alert kind="problem" title={t("elsewhere.title")} live={refusal !== undefined}>
        {department && department.answererCount > 0 ? t("elsewhere.department", { department: department.name }) : t("elsewhere.city")}
      </Alert>
      <WhatYouWrote text={writtenIn(refusal?.lastResult.initialValue)} />
      {desk.latest && <OfficialAnswerBox answer={desk.latest} />}
    </>
  );
}
