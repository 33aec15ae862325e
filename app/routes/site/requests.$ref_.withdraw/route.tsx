import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { withdrawRequest } from "~/domains/requests/commands.server";
import { canWithdraw } from "~/domains/requests/policy";
import { requestAsAsked, requestByNumber } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { Button, Buttons } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["asking"] };

export const meta = titled((say) => say("asking:withdraw.title"));

export const loader = page(async ({ actor, params }) => {
  signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  if (request.status === "withdrawn") throw redirect(paths.request(request));
  allow(canWithdraw(actor, request));
  const { title } = found(await requestAsAsked(request.id));
  return { id: request.id, slug: request.slug, title };
});

export const action = command(async ({ actor, params }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  // A second press is the first.
  const already = request.status === "withdrawn" && request.authorId === person.id;
  if (!already) await withdrawRequest(person, request.id);
  return redirect(paths.requestDone(request, "withdrawn"));
});

export default function Withdraw() {
  const { t } = useTranslation("asking");
  const request = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("withdraw.title")} lead={request.title} />
      <p>{t("withdraw.what")}</p>
      <p>{t("withdraw.forGood")}</p>
      <Form method="post">
        <Buttons>
          <Button>{t("withdraw.press")}</Button>
          <Link to={paths.request(request)}>{t("withdraw.keep")}</Link>
        </Buttons>
      </Form>
    </>
  );
}
