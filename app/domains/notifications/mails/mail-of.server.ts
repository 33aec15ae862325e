import type { OutgoingMail } from "~/platform/mail/outbox.server";
import type { Reason } from "../model";
import type { Happened } from "../telling/happened.server";
import type { Recipient } from "../telling/recipients.server";
import { newsMail } from "./news";
import { questionMail } from "./question";
import { workMail } from "./work";

const atWork: Reason[] = ["responder", "coordinator", "reviewer", "former", "assignee", "mentioned", "inquired"];

/** The mail that tells one person of an activity; null where nothing is mailed at once. */
export async function mailOf(activity: Happened, person: Recipient): Promise<OutgoingMail | null> {
  const { request } = activity;
  const { email } = person;
  if (!request || email === null) return null;
  const about = { ...activity, request };
  const to = { ...person, email };
  if (atWork.includes(person.reason)) return workMail(about, to);
  const isQuestion = (activity.verb === "request.answered" || activity.verb === "request.reminded") && activity.facts.to === "needs_clarification";
  return isQuestion && person.reason === "author" ? questionMail(about, to) : newsMail(about, to);
}
