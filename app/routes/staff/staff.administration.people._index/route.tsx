import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { inviteToCity, withdrawCityInvitation } from "~/domains/accounts/commands.server";
import { InviteForm } from "~/domains/accounts/components/invite-form";
import { OpenInvitations } from "~/domains/accounts/components/open-invitations";
import { PeopleRows } from "~/domains/accounts/components/people-rows";
import { cityRoles } from "~/domains/accounts/model";
import { canAdminister } from "~/domains/accounts/policy";
import { cityInvitationSent, cityStaff, openCityInvitations, peopleForAdministration } from "~/domains/accounts/queries.server";
import { PeopleForm, PeopleSearch } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { SearchBox } from "~/ui/SearchBox";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["administration", "accounts"] };

export const meta = titled((say) => say("administration:people.title"));

export const loader = page(async ({ actor, url }) => {
  const person = signedIn(actor);
  allow(canAdminister(person));
  const { q, after, done } = PeopleSearch.parse(Object.fromEntries(url.searchParams));
  const invitations = await openCityInvitations();
  return {
    q,
    done: done === "withdrawn" ? done : done === null ? null : await cityInvitationSent(person, done),
    invitations: invitations.map(({ cityRole, ...invitation }) => ({ ...invitation, role: cityRole })),
    ...(q ? await peopleForAdministration({ q, after }) : { people: await cityStaff(), next: null }),
  };
});

export const action = command(async ({ actor, form, language }) => {
  const person = signedIn(actor);
  allow(canAdminister(person));
  const wanted = form(PeopleForm);
  const done = wanted.act === "invite" ? await inviteToCity(person, wanted, language) : "withdrawn";
  if (wanted.act === "withdraw") await withdrawCityInvitation(person, wanted.invitation);
  return redirect(`${paths.managePeople()}?done=${done}`);
});

export default function People() {
  const { t } = useTranslation("administration");
  const { q, people, next, invitations, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <PageTitle
        title={t("people.title")}
        lead={t("people.lead")}
        above={<Breadcrumb crumbs={[{ text: t("title"), to: paths.administration() }]} />}
      />
      {done && !refusal && (
        <Alert kind="done" live>
          {done === "withdrawn" ? t("members.done.withdrawn") : t(done.again ? "members.done.invitedAgain" : "members.done.invited", { name: done.email })}
        </Alert>
      )}
      <SearchBox action={paths.managePeople()} label={t("people.search")} defaultValue={q} />
      {people.length === 0 && <EmptyState title={t("people.none")}>{t("people.noneText")}</EmptyState>}
      <PeopleRows people={people} />
      <Pager next={next === null ? null : paths.managePeople({ q, after: String(next) })} first={q ? paths.managePeople() : null} size={50} />
      <OpenInvitations invitations={invitations} managed />
      <InviteForm key={invitations[0]?.id} title={t("people.inviteTitle")} roles={cityRoles} />
    </>
  );
}
