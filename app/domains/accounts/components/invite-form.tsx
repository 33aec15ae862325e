import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CityRole, DepartmentRole } from "~/platform/db/generated/enums";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { RadioGroup } from "~/ui/forms/Choices";
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
  const [form, fields] = useForm<{ email: string; role: string }>({ lastResult: useRefusal()?.lastResult });
  const labels = [
    { ...fields.email, label: t("members.email") },
    { ...fields.role, label: t("members.roleLabel") },
  ];
  return (
    <Section title={title}>
      <p>{t("members.inviteText")}</p>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary errors={form.errors} fields={labels} />
        <Input field={fields.email} label={t("members.email")} type="email" autoComplete="off" required />
        <RadioGroup
          field={fields.role}
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
