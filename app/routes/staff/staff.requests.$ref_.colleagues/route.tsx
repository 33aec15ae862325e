import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PersonActor } from "~/domains/activity/actor";
import { assignRequest, labelRequest, writeNote } from "~/domains/requests/commands.server";
import { AssignForm } from "~/domains/requests/components/staff/colleagues/assign-form";
import { ColleaguesNotes } from "~/domains/requests/components/staff/colleagues/colleagues-notes";
import { LabelForm } from "~/domains/requests/components/staff/colleagues/label-form";
import { DeskHead } from "~/domains/requests/components/staff/desk-head";
import { canAssign, canKeepLabels, canLabel, canSeeStaffSide } from "~/domains/requests/policy";
import { amongColleagues, answerDesk, requestByNumber, shownDesk } from "~/domains/requests/queries.server";
import { AssignForm as Assigned, ColleaguesAct, LabelForm as Labelled, NoteForm as Noted } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { numberOfRef } from "~/platform/slug";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["colleagues", "staff", "request", "requests"] };

export const meta = titled((say) => say("colleagues:title"));

export const loader = page(async ({ actor, params }) => {
  const person = signedIn(actor);
  const desk = found(await answerDesk(found(numberOfRef(params["ref"]))));
  allow(canSeeStaffSide(person, desk));
  const may = { mayAssign: canAssign(person, desk), mayLabel: canLabel(person, desk), keeps: canKeepLabels(person) };
  return { desk: shownDesk(desk), colleagues: await amongColleagues(desk), you: person.id, ...may };
});

export const action = command(async ({ actor, params, form }) => {
  const person = signedIn(actor);
  const request = found(await requestByNumber(found(numberOfRef(params["ref"]))));
  allow(canSeeStaffSide(person, request));
  const { act } = form(ColleaguesAct);
  await acts[act](person, request.id, form);
  return redirect(paths.staffRequest(request, { done: deeds[act] }));
});

type Read = Parameters<Parameters<typeof command>[0]>[0]["form"];

const acts: Record<ColleaguesAct["act"], (person: PersonActor, id: number, form: Read) => Promise<void>> = {
  note: (person, id, form) => writeNote(person, id, form(Noted)),
  assign: (person, id, form) => assignRequest(person, id, form(Assigned)),
  labels: (person, id, form) => labelRequest(person, id, form(Labelled)),
};

const deeds = { note: "noted", assign: "assigned", labels: "labelled" } as const;

export default function Colleagues() {
  const { t } = useTranslation("colleagues");
  const { desk, colleagues, you, mayAssign, mayLabel, keeps } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const about = { request: desk, colleagues };
  return (
    <>
      <DeskHead request={desk} doing={t("title")} />
      <AssignForm {...about} {...{ you, mayAssign, refusal }} />
      <LabelForm {...about} {...{ mayLabel, keeps }} />
      <ColleaguesNotes {...about} {...{ you, refusal }} />
    </>
  );
}
