import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CityRole } from "~/platform/db/generated/enums";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Rows } from "~/ui/Row";
import { cityRoles } from "../model";

/** Every city role, each with its one press. The page names the namespaces `administration` and `accounts`. */
export function CityRoles({ held }: { held: CityRole[] }) {
  return (
    <Rows>
      {cityRoles.map((role) => (
        <RoleRow key={role} role={role} held={held.includes(role)} />
      ))}
    </Rows>
  );
}

function RoleRow({ role, held }: { role: CityRole; held: boolean }) {
  const { t } = useTranslation(["administration", "accounts"]);
  const name = t(`accounts:role.${role}`);
  return (
    <li>
      <div className="person-row">
        <div>
          <h3 className="row__title">
            {name} {held && <Badge soft>{t("person.held")}</Badge>}
          </h3>
          <p className="row__facts">
            <span>{t(`accounts:roleMeans.${role}`)}</span>
          </p>
        </div>
        <Form method="post" className="person-row__acts">
          <input type="hidden" name="role" value={role} />
          <Button look="plain" name="held" value={held ? "no" : "yes"} aria-label={t(held ? "person.takeNamed" : "person.giveNamed", { role: name })}>
            {t(held ? "person.take" : "person.give")}
          </Button>
        </Form>
      </div>
    </li>
  );
}
