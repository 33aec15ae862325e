import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CityRole, DepartmentRole } from "~/platform/db/generated/enums";
import { useFormat } from "~/platform/i18n/use-format";
import { Button } from "~/ui/Button";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";

interface Props {
  invitations: { id: number; email: string; role: CityRole | DepartmentRole | null; expiresAt: string }[];
  /** Whether whoever looks may take them back. */
  managed: boolean;
}

/** Invitations nobody has answered yet. The page names the namespaces `administration` and `accounts`. */
export function OpenInvitations({ invitations, managed }: Props) {
  const { t } = useTranslation(["administration", "accounts"]);
  const { day } = useFormat();
  if (invitations.length === 0) return null;
  return (
    <Section title={t("members.invited")}>
      <Rows>
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <div className="person-row">
              <div>
                <h3 className="row__title wraps">{email}</h3>
                <p className="row__facts">
                  <span>{role && t(`accounts:role.${role}`)}</span>
                  <span>{t("members.until", { date: day(expiresAt) })}</span>
                </p>
              </div>
              {managed && <Withdraw id={id} email={email} />}
            </div>
          </li>
        ))}
      </Rows>
    </Section>
  );
}

function Withdraw({ id, email }: { id: number; email: string }) {
  const { t } = useTranslation("administration");
  return (
    <Form method="post" className="person-row__acts">
      <input type="hidden" name="invitation" value={id} />
      <Button look="plain" name="act" value="withdraw" aria-label={t("members.named", { press: t("members.withdraw"), name: email })}>
        {t("members.withdraw")}
      </Button>
    </Form>
  );
}
