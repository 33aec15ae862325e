import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import type { DepartmentRole } from "~/platform/db/generated/enums";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/forms/Select";
import { departmentRoles } from "../model";

interface Props {
  member: {
    role: DepartmentRole;
    createdAt: string;
    person: { id: number; slug: string; displayName: string; email: string | null };
  };
  managed: boolean;
}

/** One member: who, since when, and for whoever may, their role to change. */
export function MemberRow({ member: { role, createdAt, person }, managed }: Props) {
  const { t } = useTranslation(["administration", "accounts"]);
  const { day } = useFormat();
  return (
    <li>
      <div className="person-row">
        <div>
          <h2 className="row__title">
            {/* Who only looks on has no public page. */}
            {role === "viewer" ? person.displayName : <Link to={paths.person(person)} className="ink-link">{person.displayName}</Link>}
          </h2>
          <p className="row__facts">
            <span>{person.email}</span>
            <span>{`${t(`accounts:role.${role}`)}, ${t("members.since", { date: day(createdAt) })}`}</span>
          </p>
        </div>
        {managed && <Manage person={person} role={role} />}
      </div>
    </li>
  );
}

function Manage({ person, role }: { person: { id: number; displayName: string }; role: DepartmentRole }) {
  const { t } = useTranslation(["administration", "accounts"]);
  const press = (words: string) => t("members.named", { press: words, name: person.displayName });
  return (
    <Form method="post" className="person-row__acts">
      <input type="hidden" name="person" value={person.id} />
      <Select
        field={{ name: "role", id: `role-${person.id}`, initialValue: role }}
        label={<span className="heard-only">{t("members.role", { name: person.displayName })}</span>}
        options={departmentRoles.map((value) => ({ value, text: t(`accounts:role.${value}`) }))}
      />
      <Button look="plain" name="act" value="role" aria-label={press(t("members.changeRole"))}>
        {t("members.changeRole")}
      </Button>
      <Button look="plain" name="act" value="remove" aria-label={press(t("members.remove"))}>
        {t("members.remove")}
      </Button>
    </Form>
  );
}
