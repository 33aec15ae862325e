import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Alert } from "~/ui/Alert";
import { Button } from "~/ui/Button";

/** One press for one saved search, or for all of them, which can be taken back. */
export function StopSearchMail({ search: { name, stopped } }: { search: { name: string | null; stopped: boolean } }) {
  const { t } = useTranslation("search");
  return (
    <Form method="post" replace className="stop-mail">
      <input type="hidden" name="stopped" value={stopped ? "no" : "yes"} />
      {stopped ? <Alert kind="done" live title={t(name === null ? "stop.allStopped" : "stop.stopped")} /> : <p>{name === null ? t("stop.aboutAll") : t("stop.about", { name })}</p>}
      <Button look={stopped ? "outline" : "act"}>{t(stopped ? "stop.again" : name === null ? "stop.pressAll" : "stop.press")}</Button>
      <p>
        <Link to={paths.savedSearches()}>{t("stop.searches")}</Link>
      </p>
    </Form>
  );
}
