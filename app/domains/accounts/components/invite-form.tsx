import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CityRole, DepartmentRole } from "~/platform/db/generated/enums";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { Section } from "~/ui/Section";

interface Props {
  title: string;
  roles: (CityRole | DepartmentRole)[];
}

/** Invites by mail. The page names the namespaces `administration` and `accounts`. */
export function InviteForm({ title, roles }: Props) {
  const { t } = useTranslation(["administration", "accounts"]);
  const refused = useRefusal()?.lastResult;
  // The page has other forms, whose refusals it shows itself.
  const mine = refused?.initialValue?.["act"] === "invite" ? refused : undefined;
  const { field, errors } = drawn<"email" | "role">(mine, {}, "invite-");
  const labels = [
    { ...field("email"), label: t("members.email") },
    { ...field("role"), label: t("members.roleLabel") },
  ];
  return (
    <Section title={title}>
      <p>{t("members.inviteText")}</p>
      <Form method="post" noValidate className="form">
        <ErrorSummary errors={errors} fields={labels} />
        <Input field={field("email")} label={t("members.email")} type="email" autoComplete="off" required />
        <RadioGroup
          field={field("role")}
          label={t("members.roleLabel")}
          choices={roles.map((role) => ({ value: role, text: t(`accounts:role.${role}`), description: t(`accounts:roleMeans.${role}`) }))}
        />
        <Buttons>
          <Button name="act" value="invite">
            {t("members.invite")}
          </Button>
        </Buttons>
      </Form>
    </Section>
  );
}
