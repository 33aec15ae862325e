import { useEffect, useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/Alert";
import { Button, Buttons } from "~/ui/Button";
import { draftShown, keepDraft, onDraft, restoreDraft, throwDraftAway } from "./draft";

const nothing = () => "nothing" as const;

/** Inside the form: brings back what was typed here before, says so, and keeps what is typed now. */
export function DraftNotice({ name, fresh }: { name: string; fresh: boolean }) {
  const { t } = useTranslation("asking");
  const place = useRef<HTMLDivElement>(null);
  const shown = useSyncExternalStore(onDraft, draftShown, nothing);
  const withForm = (act: (name: string, form: HTMLFormElement) => void) => () => {
    const form = place.current?.closest("form");
    if (form) act(name, form);
  };
  useEffect(() => {
    const form = place.current?.closest("form");
    return form ? keepDraft(name, form, fresh) : undefined;
  }, [name, fresh]);
  return (
    <div ref={place}>
      {shown !== "nothing" && (
        <Alert title={t(`draft.${shown}`)} live>
          <p>{t("draft.where")}</p>
          <Buttons>
            {shown === "offered" && (
              <Button type="button" look="plain" onClick={withForm(restoreDraft)}>
                {t("draft.continue")}
              </Button>
            )}
            <Button type="button" look="plain" onClick={withForm(throwDraftAway)}>
              {t("draft.throwAway")}
            </Button>
          </Buttons>
        </Alert>
      )}
    </div>
  );
}
