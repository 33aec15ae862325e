import { transaction, type Tx } from "~/platform/db/client.server";
import type { MailPace } from "~/platform/db/generated/enums";
import type { OutgoingMail } from "~/platform/mail/outbox.server";
import { queueMails } from "~/platform/mail/outbox.server";
import { mailOf } from "../mails/mail-of.server";
import { type Circle, circlesOf, comesInCrowds, kindOf } from "../model";
import { peopleOf, type Told } from "./circles.server";
import { type Happened, happened } from "./happened.server";
import { handMutes } from "./mutes.server";
import { type Recipient, recipients } from "./recipients.server";
import { sendReceipt } from "./receipt.server";

const batchSize = 200;

/**
 * Tells everyone concerned of an activity, batch by batch. Each batch is one transaction of notifications and mails, so a
 * run that breaks off half-way is taken up again where it stood, and nobody is told twice.
 */
export async function tellOf(activityId: number): Promise<void> {
  const activity = await happened(activityId);
  if (!activity) return;
  if (activity.verb === "request.submitted") await sendReceipt(activity);
  await handMutes(activity);
  for (const circle of circlesOf(activity.verb, activity.facts)) await tellCircle(circle, activity);
}

async function tellCircle(circle: Circle, activity: Happened): Promise<void> {
  for (let after: number | null = 0; after !== null; ) {
    const people: Told[] = await peopleOf(circle, activity, after, batchSize);
    if (people.length > 0) await transaction((tx) => tellBatch(tx, circle, activity, people));
    // The actor may be left out of a full batch, so only an empty one surely is the end.
    after = people.at(-1)?.personId ?? null;
  }
}

async function tellBatch(tx: Tx, circle: Circle, activity: Happened, people: Told[]): Promise<void> {
  const known = await recipients(tx, people, activity.request?.id ?? null, kindOf[circle]);
  const told = await tx.notification.createManyAndReturn({
    data: known.map((person) => notificationOf(activity, person)),
    skipDuplicates: true,
    select: { personId: true },
  });
  const isTold = new Set(told.map(({ personId }) => personId));
  const mailed = known.filter((person) => isTold.has(person.id) && paceOf(activity, person) === "at_once");
  const mails = await Promise.all(mailed.map((person) => mailOf(activity, person)));
  await queueMails(tx, mails.filter((mail): mail is OutgoingMail => mail !== null));
}

function notificationOf(activity: Happened, person: Recipient) {
  const pace = paceOf(activity, person);
  return {
    personId: person.id,
    activityId: activity.id,
    reason: person.reason,
    createdAt: activity.at,
    inDigest: pace === "daily" || pace === "weekly",
    weekly: pace === "weekly",
    silent: !person.onPlaza,
    readAt: person.onPlaza ? null : activity.at,
  };
}

/** A question waits for its author's reply: it does not wait for the day's mail. One change of a dataset always does. */
function paceOf(activity: Happened, person: Recipient): MailPace {
  if (!person.wantsMail) return "never";
  if (person.pace === "at_once" && (!activity.request || comesInCrowds(activity.verb, activity.facts))) return "daily";
  const isAsked = activity.facts.to === "needs_clarification" && person.reason === "author";
  return isAsked && person.pace !== "never" ? "at_once" : person.pace;
}
