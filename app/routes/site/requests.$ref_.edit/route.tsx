import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { editRequest } from "~/domains/requests/commands.server";
import { RequestForm } from "~/domains/requests/components/request-form";
import { canEdit, canSee, isAuthor } from "~/domains/requests/policy";
import { requestAsAsked, requestByNumber, requestChoices } from "~/domains/requests/queries.server";
import { EditForm, PreviewForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found, notFound } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["asking", "request", "requests"] };

export const meta = titled((say) => say("asking:edit.title"));

export const loader = page(async ({ actor, params }) => {
  signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  if (!canSee(actor, request)) throw notFound();
  allow(isAuthor(actor, request));
  const [asked, choices] = [found(await requestAsAsked(request.id)), await requestChoices({ closed: true })];
  return { id: request.id, slug: request.slug, asked, choices, open: canEdit(actor, request), withdrawn: request.status === "withdrawn" };
});

export const action = command(async ({ actor, params, request: posted, form, typed }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  if (!canSee(actor, request)) throw notFound();
  allow(isAuthor(actor, request));
  if ((await posted.formData()).has("preview")) {
    const { body } = form(PreviewForm);
    return { preview: renderMarkdown(body), lastResult: typed() };
  }
  await editRequest(person, request.id, form(EditForm));
  return redirect(paths.requestDone(request, "edited"));
});

export default function Edit() {
  const { t } = useTranslation(["asking", "request"]);
  const { asked, choices, open, withdrawn, ...request } = useLoaderData<typeof loader>();
  const over = withdrawn ? "withdrawn" : "over";
  const refusal = useRefusal();
  const data = useActionData<typeof action>();
  const preview = data && "preview" in data ? data : null;
  return (
    <>
      <PageTitle title={t("edit.title")} lead={t("edit.lead")} side={<Link to={paths.request(request)}>{t("request:toRequest")}</Link>} />
      {!open && <Alert kind="problem" title={t(`edit.${over}.title`)} live={refusal !== undefined}>{t(`edit.${over}.text`)}</Alert>}
      {(open || refusal) && <RequestForm
        choices={choices}
        values={valuesOf(asked)}
        lastResult={refusal?.lastResult ?? preview?.lastResult ?? null}
        preview={preview?.preview ?? null}
        press={t("edit.press")}
        asking={false}
      />}
    </>
  );
}

type Asked = NonNullable<Awaited<ReturnType<typeof requestAsAsked>>>;

function valuesOf({ showName, formats, ...asked }: Asked) {
  const texts = Object.entries(asked).map(([name, value]) => [name, value === null ? undefined : String(value)]);
  return { ...Object.fromEntries(texts), formats, showName: showName ? "yes" : undefined };
}
