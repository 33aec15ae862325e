import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Alert } from "~/ui/Alert";
import { Button } from "~/ui/Button";

/** One press for one saved search, which can be taken back. */
export function StopSearchMail({ search: { name, stopped } }: { search: { name: string; stopped: boolean } }) {
  const { t } = useTranslation("search");
  return (
    <Form method="post" replace className="stop-mail">
      <input type="hidden" name="stopped" value={stopped ? "no" : "yes"} />
      {stopped ? <Alert kind="done" live title={t("stop.stopped")} /> : <p>{t("stop.about", { name })}</p>}
      <Button look={stopped ? "outline" : "act"}>{t(stopped ? "stop.again" : "stop.press")}</Button>
      <p>
        <Link to={paths.savedSearches()}>{t("stop.searches")}</Link>
      </p>
    </Form>
  );
}
