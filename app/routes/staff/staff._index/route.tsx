import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { canKeepCatalogs } from "~/domains/catalog-import/policy";
import { matchesWaiting } from "~/domains/catalog-import/queries.server";
import { canSeeInquiries } from "~/domains/inquiries/policy";
import { inquiriesWaiting } from "~/domains/inquiries/queries.server";
import { MembersLinks } from "~/domains/departments/components/members-links";
import { AnswerForm } from "~/domains/requests/components/staff/answer-form";
import { InboxEmpty } from "~/domains/requests/components/staff/inbox-empty";
import { InboxNarrow, InboxStages } from "~/domains/requests/components/staff/inbox-filters";
import { InboxOffers } from "~/domains/requests/components/staff/inbox-offers";
import { InboxSection } from "~/domains/requests/components/staff/inbox-section";
import { InboxTitle } from "~/domains/requests/components/staff/inbox-title";
import { canAnswer, canSeeInbox, coordinatesCity, movesOf } from "~/domains/requests/policy";
import {
  answerDesk, answerHelp, datasetChoices, inbox, inboxDepartments, offersFor, releaseStanding, requestChoices, shownDesk,
} from "~/domains/requests/queries.server";
import { InboxFilters } from "~/domains/requests/schemas";
import { TemplateLinks } from "~/domains/templates/components/template-links";
import type { PersonActor } from "~/domains/activity/actor";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { Alert } from "~/ui/Alert";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["staff", "colleagues", "reviews", "asking", "request", "requests", "reasons", "appeals", "templates", "departments", "deadlines", "sources", "inquiries"] };

export const meta = titled((say) => say("staff:inbox.name"));

export const loader = page(async ({ actor, url }) => {
  const person = signedIn(actor);
  allow(canSeeInbox(person));
  const { answer, routed, ...filters } = InboxFilters.parse(Object.fromEntries(url.searchParams));
  const coordinates = coordinatesCity(person);
  const [waiting, offers, mine, open, choices, matches, inquiries] = await Promise.all([
    inbox(person, filters),
    offersFor(person, filters),
    inboxDepartments(person),
    answer ? openDesk(person, answer) : null,
    coordinates ? requestChoices() : null,
    canKeepCatalogs(person) ? matchesWaiting() : 0,
    canSeeInquiries(person) ? inquiriesWaiting(person) : null,
  ]);
  const own = mine.filter(({ id }) => person.memberships.some(({ departmentId }) => departmentId === id));
  return { inbox: waiting, offers, filters, mine, own, open, routed, coordinates, matches, inquiries, departments: choices?.departments ?? [] };
});

/** The row that is open for answering. */
async function openDesk(person: PersonActor, id: number) {
  const desk = await answerDesk(id);
  if (!desk || !canAnswer(person, desk)) return null;
  const [standing, datasets, help] = await Promise.all([releaseStanding(person, desk), datasetChoices(desk.datasetIds, undefined), answerHelp(desk)]);
  return { desk: { ...shownDesk(desk), moves: movesOf(person, desk) }, standing, datasets, help };
}

export default function Inbox() {
  const { t } = useTranslation(["staff", "sources", "inquiries"]);
  const { inbox: waiting, offers, filters, mine, own, open, routed, coordinates, departments, matches, inquiries } = useLoaderData<typeof loader>();
  const narrowed = Object.values(filters).some((chosen) => chosen !== undefined);
  const empty = waiting.sections.length === 0;
  const drawn = (section: (typeof waiting.sections)[number]) => (
    <InboxSection
      key={section.name}
      section={section}
      departments={departments}
      opened={(answer) => paths.inbox({ ...filters, answer })}
      open={open && { id: open.desk.id, form: <AnswerForm key={open.desk.id} {...open} /> }}
    />
  );
  return (
    <>
      {routed && <Alert kind="done" live>{t("inbox.routed", { number: routed })}</Alert>}
      <InboxTitle
        inbox={waiting}
        department={mine.length === 1 && !coordinates ? mine[0]!.shortName : null}
        side={<InboxNarrow {...{ filters, coordinates }} inbox={waiting} departments={mine} />}
      />
      {matches > 0 && <p><Link to={paths.matches()}>{t("sources:matches.count", { count: matches })}</Link></p>}
      {inquiries !== null && <p><Link to={paths.inquiries()}>{inquiries > 0 ? t("inquiries:inbox", { count: inquiries }) : t("inquiries:inboxNone")}</Link></p>}
      {(!empty || narrowed) && <InboxStages filters={filters} inbox={waiting} />}
      {empty && <InboxEmpty narrowed={narrowed} />}
      {waiting.sections.filter(({ name }) => name === "late").map(drawn)}
      {!filters.stage && !filters.who && !filters.label && <InboxOffers offers={offers} />}
      {waiting.sections.filter(({ name }) => name !== "late").map(drawn)}
      <MembersLinks departments={own} />
      <TemplateLinks departments={own} city={coordinates} />
      {waiting.more && <p className="soft">{t("inbox.more", { count: waiting.sections.flatMap(({ rows }) => rows).length })}</p>}
    </>
  );
}
