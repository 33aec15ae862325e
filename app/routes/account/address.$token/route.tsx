import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { confirmAddress } from "~/domains/accounts/commands.server";
import { addressChangeByToken } from "~/domains/accounts/queries.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons, LinkButton } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { drawn } from "~/ui/forms/drawn";
import { command, page } from "~/web.server";

export const handle = { i18n: ["my-data"] };

export const meta = titled((say) => say("my-data:confirm.title"));

/** Shows and changes nothing: programs that read mail follow every link in it. */
export const loader = page(async ({ params }) => addressChangeByToken(found(params["token"])));

export const action = command(async ({ params }) => {
  const token = found(params["token"]);
  await confirmAddress(token);
  return redirect(paths.confirmAddress(token));
});

export default function ConfirmAddress() {
  const { t } = useTranslation("my-data");
  const change = useLoaderData<typeof loader>();
  const { errors } = drawn(useRefusal()?.lastResult, {});
  if (!change) return <PageTitle title={t("confirm.overTitle")} lead={t("confirm.over")} />;
  const { newEmail, state } = change;
  return (
    <>
      <PageTitle title={t("confirm.title")} lead={t(`confirm.${state}`, { newEmail })} />
      <ErrorSummary errors={errors} fields={[]} />
      {state === "asked" ? (
        <Form method="post" reloadDocument>
          <Buttons>
            <Button>{t("confirm.yes")}</Button>
          </Buttons>
        </Form>
      ) : (
        <LinkButton look="plain" to={paths.myData()}>
          {t("confirm.toData")}
        </LinkButton>
      )}
    </>
  );
}
