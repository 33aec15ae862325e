import type { ReactElement } from "react";
import { cityTimeZone } from "~/platform/calendar";
import { createFormat } from "~/platform/i18n/format";
import { translator } from "~/platform/i18n/server.server";
import { renderMail } from "~/platform/mail/layout";
import { type OutgoingMail, unsubscribeHeaders } from "~/platform/mail/outbox.server";
import { type Reason, joins } from "../model";
import type { Happened, HappenedToRequest } from "../telling/happened.server";
import type { Recipient } from "../telling/recipients.server";
import { unsubscribeLink } from "../unsubscribe-links.server";

export type Addressee = Recipient & { email: string };

/** The words of a person's language, and dates as they were said on the day it happened. */
export function speaking({ language }: Pick<Recipient, "language">, at: Date) {
  return {
    t: translator(language, "mail"),
    what: translator(language, "notifications"),
    format: createFormat({ language, timeZone: cityTimeZone(), now: at }),
  };
}

interface Letter {
  kind: string;
  subject: string;
  body: ReactElement;
}

/** A letter about a request as a mail to one person: why it comes, and two ways to stop it. */
export async function compose(activity: HappenedToRequest, person: Addressee, { kind, subject, body }: Letter): Promise<OutgoingMail> {
  const { t } = speaking(person, activity.at);
  const { id, department } = activity.request;
  // Whoever cared about a duplicate has gone on to the original.
  const original = joins(activity.verb, activity.facts) ? activity.answer?.duplicateOf : null;
  const stop = unsubscribeLink(person.id, original?.id ?? id);
  const rendered = await renderMail(
    {
      language: person.language,
      subject,
      why: t(whyOf(person.reason), { department: department?.name ?? "" }),
      links: [
        { label: t(original ? "stop.original" : "stop.request"), href: stop },
        { label: t("stop.everything"), href: unsubscribeLink(person.id, null) },
      ],
    },
    body,
  );
  return {
    // By number, not by address as DESIGN.md has it: an address would stay in the key after its owner left.
    dedupeKey: `activity:${activity.id}:${person.id}`,
    kind,
    to: person.email,
    personId: person.id,
    language: person.language,
    headers: unsubscribeHeaders(stop),
    ...rendered,
  };
}

function whyOf(reason: Reason) {
  return `why.${reason}` as const;
}

/** Who acted, as people are told: the department, or the city where none spoke. */
export function speakerOf(activity: Pick<Happened, "forDepartment">, person: Pick<Recipient, "language">): string {
  return activity.forDepartment?.name ?? translator(person.language, "notifications")("theCity");
}
