import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { allowStill, answerRequest } from "~/domains/requests/commands.server";
import { AnswerForm as Form, type AnswerFormProps } from "~/domains/requests/components/staff/answer-form";
import { AnswerPreview } from "~/domains/requests/components/staff/answer-preview";
import { AppealNotice } from "~/domains/requests/components/staff/appeal-notice";
import { ChangedMeanwhile } from "~/domains/requests/components/staff/changed-meanwhile";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { Elsewhere } from "~/domains/requests/components/staff/elsewhere";
import { WhatWasAsked } from "~/domains/requests/components/staff/what-was-asked";
import { deedOf } from "~/domains/requests/model";
import { canAnswer, canBeTold, movesOf } from "~/domains/requests/policy";
import {
  answerDesk, answerHelp, answerPreview, beginAnswer, filledText, datasetChoices, joining, promiseBefore, releaseStanding, requestByNumber, shownDesk, toldDesk,
} from "~/domains/requests/queries.server";
import { AnswerDraft, AnswerPress, AnswerTarget, SeenBefore, answerFormTo } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import type { LastResult } from "~/platform/web/form.server";
import { redirect, reply } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "reviews", "asking", "request", "requests", "reasons", "appeals", "templates"] };

export const meta = titled<typeof loader>((say, { desk }) => `${say("staff:answer.pageTitle")}: ${desk.title}`);

export const loader = page(async ({ actor, params, url }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  if (!canAnswer(person, desk)) {
    allow(canBeTold(person, desk));
    return reply({ desk: toldDesk(desk) }, { status: 403 });
  }
  const { to, datasets, names, original } = AnswerTarget.parse(Object.fromEntries(url.searchParams));
  const [standing, help, choices] = await Promise.all([releaseStanding(person, desk), answerHelp(desk), datasetChoices([...desk.datasetIds, ...(names ? [names] : []), ...datasets], undefined)]);
  const ticked = choices.flatMap(({ id }) => (id === names && !desk.datasetIds.includes(id) ? id : []));
  const drawn = { ...shownDesk(desk), moves: movesOf(person, desk), duplicateOfId: desk.duplicateOfId ?? original ?? null, datasetIds: [...desk.datasetIds, ...ticked] };
  return { desk: drawn, standing, help, choices, wanted: to };
});

export const action = command(async ({ actor, params, form, typed }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allowStill(canAnswer(person, request), person, request, form(SeenBefore).seenVersion);

  const { intent, datasetIds, datasetSearch, template } = form(AnswerPress);
  const draft = form(AnswerDraft);
  if (intent === "template" || intent.startsWith("use-")) {
    const from = intent === "template" ? template && { template } : { answer: Number(intent.slice("use-".length)) };
    const body = from ? await beginAnswer(person, request.id, draft, from) : draft.body;
    const begun = intent === "template" ? template : draft.begun;
    return { last: begunAgain(typed(), { body, began: "yes", ...(begun && { begun: String(begun) }) }), choices: null, preview: null, portal: null, joins: null };
  }
  const looks = intent === "find" || (intent === "enter" && datasetSearch);
  if (looks || intent === "show") return { last: typed(), choices: looks ? await datasetChoices(datasetIds, datasetSearch) : null, preview: null, portal: null, joins: null };

  const typedAnswer = form(answerFormTo(await promiseBefore(request.id)));
  const answer = { ...typedAnswer, body: await filledText(person, request.id, { ...draft, body: typedAnswer.body }) };
  if (intent !== "publish") {
    const [shown, joins] = [await answerPreview(person, request.id, answer), await joining(request.id, answer)];
    return { last: typed(), choices: null, ...shown, joins };
  }
  const { alreadyListed } = await answerRequest(person, request.id, answer);
  return redirect(paths.staffRequest(request, { done: deedOf(request.status, answer.status), ...(alreadyListed !== null && { listed: alreadyListed }) }));
});

/** The form as it was typed, with the text that was put in. */
const begunAgain = (last: LastResult, put: Record<string, string>): LastResult => ({ ...last, initialValue: { ...last.initialValue, ...put } });

export default function Answer() {
  const { t } = useTranslation("staff");
  const data = useLoaderData<typeof loader>();
  return "standing" in data ? <Answering {...data} /> : <Elsewhere desk={data.desk} doing={t("answer.pageTitle")} />;
}

type Answerable = Pick<AnswerFormProps, "desk" | "standing" | "help"> & { choices: AnswerFormProps["datasets"]; wanted?: AnswerFormProps["wanted"] };

function Answering({ desk, standing, help, choices, wanted }: Answerable) {
  const { t } = useTranslation("staff");
  const refusal = useRefusal();
  const data = useActionData<typeof action>();
  const drawnAgain = data && "last" in data ? data : null;
  const last = refusal?.lastResult ?? drawnAgain?.last;
  // Whoever wrote this saw an earlier state; what changed since stands above their form, and the next press knows of it.
  const behind = last !== undefined && last.initialValue?.["seenVersion"] !== String(desk.version);
  return (
    <>
      <DeskHead request={desk} doing={t("answer.pageTitle")} />
      {(behind || refusal?.refused === "conflict") && <ChangedMeanwhile desk={desk} chosen={last?.initialValue?.["status"]} />}
      {drawnAgain?.preview && <AnswerPreview answer={drawnAgain.preview} joins={drawnAgain.joins} portal={drawnAgain.portal} desk={desk} />}
      <AppealNotice desk={desk} />
      <WhatWasAsked request={desk} />
      <Form {...{ desk, standing, help, wanted, last }} datasets={drawnAgain?.choices ?? choices} refused={refusal?.refused} />
    </>
  );
}
