import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/forms/Choices";
import type { Field } from "~/ui/forms/field";
import type { RequestStatus } from "../../model";
import { inOrder } from "./moves";
import type { ShownDesk } from "./shown";

interface AnswerMovesProps {
  desk: ShownDesk;
  to: RequestStatus;
  field: Field;
  onChoose: (to: RequestStatus) => void;
}

/** The moves the state allows, in plain words. Without a script, a press shows what the chosen one needs. */
export function AnswerMoves({ desk, to, field, onChoose }: AnswerMovesProps) {
  const { t } = useTranslation(["staff", "appeals"]);
  const [scripted, setScripted] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setScripted(true);
    // What was ticked before the script had come.
    const ticked = place.current?.querySelector<HTMLInputElement>("input:checked");
    if (ticked) onChoose(ticked.value as RequestStatus);
  }, [onChoose]);
  const words = (move: RequestStatus) => {
    if (move === desk.status) return t("answer.move.update");
    if (move === "declined" && desk.status === "appealed") return t("appeals:uphold");
    return move === "under_review" && desk.status === "submitted" ? t("answer.newReview") : t(`answer.move.${move}`);
  };
  return (
    <div ref={place} className="answer-form__moves">
      <RadioGroup
        field={{ ...field, initialValue: to }}
        label={t("answer.what")}
        choices={inOrder(desk.moves, desk.status).map((move) => ({ value: move, text: words(move) }))}
        onChange={(event) => onChoose(event.currentTarget.value as RequestStatus)}
      />
      {!scripted && (
        <>
          <p className="after-list">
            <Button look="plain" name="intent" value="show" formNoValidate>
              {t("answer.show")}
            </Button>
          </p>
          <p className="soft small">{t("answer.showHint")}</p>
        </>
      )}
    </div>
  );
}
