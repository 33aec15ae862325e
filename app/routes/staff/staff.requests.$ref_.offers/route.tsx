import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { settleOffer } from "~/domains/requests/commands.server";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { OfferedData } from "~/domains/requests/components/staff/offered-data";
import { isOpen } from "~/domains/requests/model";
import { canAnswer } from "~/domains/requests/policy";
import { answerDesk, offersOf, requestByNumber, shownDesk } from "~/domains/requests/queries.server";
import { OfferForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "request", "requests"] };

export const meta = titled((say) => say("staff:offers.title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(canAnswer(person, desk));
  return { desk: shownDesk(desk), offers: await offersOf(desk) };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allow(canAnswer(person, request));
  const settled = form(OfferForm);
  await settleOffer(person, request.id, settled);
  return redirect(paths.offers(request, settled.verdict === "no" ? { said: "no" } : {}));
});

export default function Offers() {
  const { t } = useTranslation("staff");
  const { desk, offers } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const nothing = offers.waiting.length + offers.declined.length === 0;
  return (
    <>
      <DeskHead request={desk} doing={t("offers.title")} />
      {refusal?.refused === "conflict" && <ChangedMeanwhile desk={desk} />}
      {nothing && <p>{t(isOpen(desk.status) ? "offers.none" : "offers.decided")}</p>}
      <OfferedData request={desk} offers={offers} mayAnswer saidNo />
    </>
  );
}
