import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button, Buttons } from "~/ui/Button";
import type { Undoing } from "../../queries.server";

/** What undoing a merge gives back, before it is pressed. */
export function UndoMerge({ request, merge }: { request: { id: number; slug: string; version: number }; merge: Undoing }) {
  const { t } = useTranslation(["staff", "requests"]);
  const { original, fromStatus, votes, followers } = merge;
  return (
    <Form method="post" action={paths.undoMerge(request)} className="form">
      <input type="hidden" name="seenVersion" value={request.version} />
      <p>
        {t("unmerge.joined")} <Link to={paths.request(original)}>{original.title}</Link>
      </p>
      <p>
        {t("unmerge.state", { status: t(`requests:status.${fromStatus}`) })} {t("unmerge.votes", { count: votes })} {t("unmerge.followers", { count: followers })}
      </p>
      <p className="soft">{t("unmerge.stays")}</p>
      <Buttons>
        <Button>{t("unmerge.press")}</Button>
      </Buttons>
    </Form>
  );
}
