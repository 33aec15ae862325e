import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Language } from "~/platform/i18n/languages";
import { Alert } from "~/ui/Alert";
import { Button } from "~/ui/Button";

export interface StopMailProps {
  about: {
    everythingStopped: boolean;
    request: { id: number; slug: string; title: string; language: Language; stopped: boolean } | null;
  };
}

/** One press for one request, one for everything, and each can be taken back. */
export function StopMail({ about: { request, everythingStopped } }: StopMailProps) {
  const { t } = useTranslation("notifications");
  return (
    <>
      {request && !everythingStopped && (
        <>
          <p>
            {t("unsubscribe.aboutRequest")}{" "}
            <Link to={paths.request(request)} lang={request.language}>
              {request.title}
            </Link>
          </p>
          <Choice
            scope="request"
            stopped={request.stopped}
            done={t("unsubscribe.stoppedRequest")}
            press={t("unsubscribe.stopRequest")}
          />
        </>
      )}
      <Choice
        scope="everything"
        stopped={everythingStopped}
        done={t("unsubscribe.stoppedEverything")}
        press={t("unsubscribe.stopEverything")}
        quiet={request !== null}
      />
    </>
  );
}

interface ChoiceProps {
  scope: "request" | "everything";
  stopped: boolean;
  done: string;
  press: string;
  quiet?: boolean;
}

function Choice({ scope, stopped, done, press, quiet = false }: ChoiceProps) {
  const { t } = useTranslation("notifications");
  return (
    <Form method="post" replace className="stop-mail">
      <input type="hidden" name="scope" value={scope} />
      <input type="hidden" name="stopped" value={stopped ? "no" : "yes"} />
      {stopped && (
        <Alert kind="done" live title={done}>
          {t("unsubscribe.still")}
        </Alert>
      )}
      <Button look={stopped || quiet ? "outline" : "act"}>{stopped ? t("unsubscribe.undo") : press}</Button>
    </Form>
  );
}
