import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type PersonActor, hasCityRole } from "~/domains/activity/actor";
import { InviteForm } from "~/domains/accounts/components/invite-form";
import { OpenInvitations } from "~/domains/accounts/components/open-invitations";
import { changeMemberRole, inviteMember, removeMember, undoMemberAct, withdrawMemberInvitation } from "~/domains/departments/commands.server";
import { MemberActDone } from "~/domains/departments/components/member-act-done";
import { MemberRow } from "~/domains/departments/components/member-row";
import { departmentRoles } from "~/domains/departments/model";
import { canManageMembers, canSeeMembers } from "~/domains/departments/policy";
import { departmentBySlug, departmentMembers, memberActOf } from "~/domains/departments/queries.server";
import { MembersDone, MembersForm } from "~/domains/departments/schemas";
import { paths } from "~/paths";
import type { Language } from "~/platform/db/generated/enums";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { moved } from "~/platform/web/moved.server";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { EmptyState } from "~/ui/EmptyState";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { PageTitle } from "~/ui/PageTitle";
import { Rows } from "~/ui/Row";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["administration", "accounts"] };

export const meta = titled((say) => say("administration:members.title"));

export const loader = page(async ({ actor, params, url }) => {
  const person = signedIn(actor);
  const slug = params["slug"] ?? "";
  const department = await departmentMembers(slug);
  if (!department) throw moved(url, paths.members(found(await departmentBySlug(slug))));
  allow(canSeeMembers(person, department));
  const { memberships, invitations, ...rest } = department;
  const done = MembersDone.parse(url.searchParams.get("done"));
  return {
    department: rest,
    members: memberships,
    invitations: invitations.map(({ departmentRole, ...invitation }) => ({ ...invitation, role: departmentRole })),
    managed: canManageMembers(person, department),
    done: typeof done === "number" ? await memberActOf(person, department.id, done) : null,
    withdrawn: done === "withdrawn",
  };
});

export const action = command(async ({ actor, params, form, language }) => {
  const person = signedIn(actor);
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  allow(canManageMembers(person, department));
  const wanted = form(MembersForm);
  const done = await carryOut(person, department.id, wanted, language);
  const left = wanted.act === "remove" && wanted.person === person.id && !hasCityRole(person, "administrator", "open_data_coordinator");
  return redirect(left ? paths.department(department) : `${paths.members(department)}${done === null ? "" : `?done=${done}`}`);
});

async function carryOut(person: PersonActor, departmentId: number, wanted: MembersForm, language: Language): Promise<number | "withdrawn" | null> {
  if (wanted.act === "invite") return inviteMember(person, departmentId, wanted, language);
  if (wanted.act === "role") return changeMemberRole(person, { departmentId, personId: wanted.person }, wanted.role);
  if (wanted.act === "remove") return removeMember(person, { departmentId, personId: wanted.person });
  if (wanted.act === "undo") return undoMemberAct(person, departmentId, wanted.done);
  await withdrawMemberInvitation(person, departmentId, wanted.invitation);
  return "withdrawn";
}

export default function Members() {
  const { t } = useTranslation("administration");
  const { department, members, invitations, managed, done, withdrawn } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const crumbs = [{ text: department.name, to: paths.department(department) }];
  return (
    <>
      <PageTitle title={t("members.title")} lead={t("members.lead", { name: department.name })} above={<Breadcrumb crumbs={crumbs} />} />
      {refusal?.lastResult.initialValue?.["act"] !== "invite" && <ErrorSummary fields={[]} errors={refusal?.lastResult.error?.[""] ?? []} />}
      {refusal?.refused === "conflict" && <Alert kind="problem" live>{t("members.changedSince")}</Alert>}
      {done && !refusal && <MemberActDone done={done} managed={managed} />}
      {withdrawn && !refusal && <Alert kind="done" live>{t("members.done.withdrawn")}</Alert>}
      {members.length === 0 && <EmptyState title={t("members.none")}>{t("members.noneText")}</EmptyState>}
      <Rows>
        {members.map((member) => (
          <MemberRow key={member.person.id} member={member} managed={managed} />
        ))}
      </Rows>
      <OpenInvitations invitations={invitations} managed={managed} />
      {managed && <InviteForm key={`invite-${invitations[0]?.id}`} title={t("members.inviteTitle")} roles={departmentRoles} />}
    </>
  );
}
