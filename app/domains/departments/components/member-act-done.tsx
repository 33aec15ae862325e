import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/Alert";
import { Button } from "~/ui/Button";
import type { MemberAct } from "../queries.server";

/** What was just done to a member, and the way back. The page names the namespaces `administration` and `accounts`. */
export function MemberActDone({ done, managed }: { done: MemberAct; managed: boolean }) {
  const { t } = useTranslation(["administration", "accounts"]);
  const { id, act, name, role, again } = done;
  const undone = act === "changed" || act === "removed";
  const told = again && act === "invited" ? "invitedAgain" : act;
  return (
    <Alert kind="done" live>
      <p>{t(`members.done.${told}`, { name, role: role ? t(`accounts:role.${role}`) : "" })}</p>
      {undone && managed && (
        <Form method="post">
          <input type="hidden" name="done" value={id} />
          <Button look="plain" name="act" value="undo" aria-label={t("members.undoNamed", { name })}>
            {t("members.undo")}
          </Button>
        </Form>
      )}
    </Alert>
  );
}
