import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CityRole, DepartmentRole } from "~/platform/db/generated/enums";
import { paths } from "~/paths";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons, LinkButton } from "~/ui/Button";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { PageTitle } from "~/ui/PageTitle";

export interface ShownInvitation {
  email: string;
  inviter: string | null;
  department: string | null;
  role: CityRole | DepartmentRole;
}

/** Who looks: nobody yet, someone whose address has no account, the invited, or somebody else. */
export type Reader = "nobody" | "new" | "invited" | "other";

interface Props {
  invitation: ShownInvitation;
  reader: Reader;
  /** The invitation's own address, to come back to. */
  here: string;
}

export function InvitationShown({ invitation, reader, here }: Props) {
  const { t } = useTranslation("accounts");
  const { email, inviter, department, role } = invitation;
  if (reader === "other") return <ForSomeoneElse email={email} />;
  const place = department ?? t("invitation.city");
  return (
    <>
      <PageTitle title={t("invitation.title")} lead={t("invitation.text", { inviter: inviter ?? t("invitation.someone"), place })} />
      <p>
        <strong>{t("invitation.as", { role: t(`role.${role}`) })}</strong> {t(`roleMeans.${role}`)}
      </p>
      {reader === "new" && <p>{t("invitation.newText", { email })}</p>}
      {reader === "nobody" ? <SignInFirst email={email} here={here} /> : <Accept />}
    </>
  );
}

function Accept() {
  const { t } = useTranslation("accounts");
  const refusal = useRefusal();
  return (
    <Form method="post">
      <ErrorSummary fields={[]} errors={refusal?.lastResult.error?.[""] ?? []} />
      <Buttons>
        <Button>{t("invitation.accept")}</Button>
      </Buttons>
    </Form>
  );
}

function SignInFirst({ email, here }: { email: string; here: string }) {
  const { t } = useTranslation("accounts");
  return (
    <>
      <p>{t("invitation.signInText", { email })}</p>
      <Buttons>
        <LinkButton to={paths.signIn(here)}>{t("invitation.signIn")}</LinkButton>
      </Buttons>
    </>
  );
}

function ForSomeoneElse({ email }: { email: string }) {
  const { t } = useTranslation("accounts");
  return (
    <>
      <PageTitle title={t("invitation.otherTitle")} lead={t("invitation.otherText", { email })} />
      <form method="post" action={paths.signOut()}>
        <Buttons>
          <Button look="outline">{t("invitation.signOut")}</Button>
        </Buttons>
      </form>
    </>
  );
}
