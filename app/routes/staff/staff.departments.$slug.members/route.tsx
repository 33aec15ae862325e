import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { InviteForm } from "~/domains/accounts/components/invite-form";
import { OpenInvitations } from "~/domains/accounts/components/open-invitations";
import { changeMemberRole, inviteMember, removeMember, withdrawMemberInvitation } from "~/domains/departments/commands.server";
import { MemberRow } from "~/domains/departments/components/member-row";
import { departmentRoles } from "~/domains/departments/model";
import { canManageMembers, canSeeMembers } from "~/domains/departments/policy";
import { departmentMembers } from "~/domains/departments/queries.server";
import { MembersForm } from "~/domains/departments/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Rows } from "~/ui/Row";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["administration", "accounts"] };

export const meta = titled((say) => say("administration:members.title"));

export const loader = page(async ({ actor, params }) => {
  signedIn(actor);
  const department = found(await departmentMembers(params["slug"] ?? ""));
  allow(canSeeMembers(actor, department));
  const { memberships, invitations, ...rest } = department;
  const managed = canManageMembers(actor, department);
  return {
    department: rest,
    members: memberships,
    invitations: invitations.map(({ departmentRole, ...invitation }) => ({ ...invitation, role: departmentRole })),
    managed,
  };
});

export const action = command(async ({ actor, params, form, language }) => {
  const person = signedIn(actor);
  const department = found(await departmentMembers(params["slug"] ?? ""));
  allow(canManageMembers(actor, department));
  const wanted = form(MembersForm);
  const { id: departmentId } = department;
  if (wanted.act === "invite") await inviteMember(person, departmentId, wanted, language);
  if (wanted.act === "withdraw") await withdrawMemberInvitation(person, departmentId, wanted.invitation);
  if (wanted.act === "role") await changeMemberRole(person, { departmentId, personId: wanted.person }, wanted.role);
  if (wanted.act === "remove") await removeMember(person, { departmentId, personId: wanted.person });
  return redirect(paths.members(department));
});

export default function Members() {
  const { t } = useTranslation("administration");
  const { department, members, invitations, managed } = useLoaderData<typeof loader>();
  const crumbs = [{ text: department.name, to: paths.department(department) }];
  return (
    <>
      <PageTitle title={t("members.title")} lead={t("members.lead", { name: department.name })} above={<Breadcrumb crumbs={crumbs} />} />
      {members.length === 0 && <EmptyState title={t("members.none")}>{t("members.noneText")}</EmptyState>}
      <Rows>
        {members.map((member) => (
          <MemberRow key={member.person.id} member={member} managed={managed} />
        ))}
      </Rows>
      <OpenInvitations invitations={invitations} managed={managed} />
      {managed && <InviteForm key={invitations[0]?.id} title={t("members.inviteTitle")} roles={departmentRoles} />}
    </>
  );
}
