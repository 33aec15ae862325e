import { expect, test } from "vitest";
import { inviteToCity } from "~/domains/accounts/commands.server";
import { forgetExpired } from "~/domains/accounts/jobs.server";
import { actorById, invitationByToken } from "~/domains/accounts/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { acceptInvitation, enterByInvitation, inviteMember, removeMember, withdrawMemberInvitation } from "~/domains/departments/commands.server";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";

useDatabase();

const bea = "bea@example.org";
const over = { code: "invalid", facts: { problems: { "": ["invitationOver"] } } };

async function tokenFor(email: string): Promise<string> {
  const { text } = await db().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: "desc" } });
  return /\/invitations\/([\w-]+)/.exec(text)?.[1] ?? "";
}

async function invited(coordinator: PersonActor, departmentId: number, role: "viewer" | "responder" | "coordinator" = "responder") {
  await inviteMember(coordinator, departmentId, { email: bea, role }, "en");
  return tokenFor(bea);
}

async function aTeam() {
  const department = await aDepartment();
  return { department, coordinator: await aPerson({ in: { [department.id]: "coordinator" } }) };
}

test("the invited becomes a member, once, and every step is recorded", async () => {
  const { department, coordinator } = await aTeam();
  const token = await invited(coordinator, department.id);
  const guest = await aPerson({ email: bea });
  await acceptInvitation(guest, token);
  expect((await actorById(guest.id))?.memberships).toEqual([{ departmentId: department.id, role: "responder" }]);
  expect((await db().department.findFirstOrThrow()).memberCount).toBe(2);
  await expect(acceptInvitation(guest, token)).rejects.toMatchObject(over);
  const acts = await db().activity.findMany({ orderBy: { id: "asc" } });
  expect(acts.map(({ verb, actorId, audience }) => [verb, actorId, audience])).toEqual([
    ["department.invited", coordinator.id, "staff"], ["department.member_added", guest.id, "staff"],
  ]);
  expect(JSON.stringify(acts)).not.toContain(bea);
  expect(await db().mail.findFirstOrThrow({ where: { kind: "invitation" } })).toMatchObject({ text: "", erasedAt: expect.any(Date) });
});

test("for the invited address only", async () => {
  const { department, coordinator } = await aTeam();
  const token = await invited(coordinator, department.id);
  const another = await aPerson();
  await expect(acceptInvitation(another, token)).rejects.toMatchObject({ code: "forbidden" });
  expect(await invitationByToken(token)).toMatchObject({ email: bea });
});

test("for 14 days; then its mail is forgotten", async () => {
  const { department, coordinator } = await aTeam();
  const token = await invited(coordinator, department.id);
  const guest = await aPerson({ email: bea });
  const end = new Date(now().getTime() + 14 * 86_400_000);
  setClock(() => end);
  await expect(acceptInvitation(guest, token)).rejects.toMatchObject(over);
  await forgetExpired();
  expect((await db().mail.findFirstOrThrow()).text).toBe("");
});

test("not after it was taken back or replaced; it outlives its inviter's own membership", async () => {
  const { department, coordinator } = await aTeam();
  const guest = await aPerson({ email: bea });
  const first = await invited(coordinator, department.id);
  const second = await invited(coordinator, department.id);
  await expect(acceptInvitation(guest, first)).rejects.toMatchObject(over);
  const { id } = await db().invitation.findFirstOrThrow({ orderBy: { id: "desc" } });
  await withdrawMemberInvitation(coordinator, department.id, id);
  await expect(acceptInvitation(guest, second)).rejects.toMatchObject(over);
  const third = await invited(coordinator, department.id);
  await removeMember(await aPerson({ city: ["administrator"] }), { departmentId: department.id, personId: coordinator.id });
  await acceptInvitation(guest, third);
  expect((await db().membership.findMany()).map(({ personId }) => personId)).toEqual([guest.id]);
});

test("an invitation never lowers a role", async () => {
  const { department, coordinator } = await aTeam();
  const token = await invited(coordinator, department.id, "viewer");
  const guest = await aPerson({ email: bea, in: { [department.id]: "coordinator" } });
  await acceptInvitation(guest, token);
  expect((await actorById(guest.id))?.memberships[0]?.role).toBe("coordinator");
});

test("who is a member already, or has the role, is not invited", async () => {
  const { department, coordinator } = await aTeam();
  const admin = await aPerson({ city: ["administrator"] });
  await aPerson({ email: bea, city: ["outreach"], in: { [department.id]: "viewer" } });
  const refused = (problem: string) => ({ code: "invalid", facts: { problems: { email: [problem] } } });
  await expect(inviteMember(coordinator, department.id, { email: bea, role: "coordinator" }, "en")).rejects.toMatchObject(refused("isMember"));
  await expect(inviteToCity(admin, { email: bea, role: "outreach" }, "en")).rejects.toMatchObject(refused("hasRole"));
  expect(await db().mail.count()).toBe(0);
});

test("an address without an account enters by its invitation, once; one that has an account signs in", async () => {
  const { department, coordinator } = await aTeam();
  const token = await invited(coordinator, department.id);
  const proved = await enterByInvitation(token, "es");
  expect(proved).toMatchObject({ isNew: true, returnTo: "/staff" });
  expect((await actorById(proved?.personId ?? 0))?.memberships).toEqual([{ departmentId: department.id, role: "responder" }]);
  await expect(enterByInvitation(token, "es")).rejects.toMatchObject(over);
  const known = await aPerson();
  await inviteMember(coordinator, department.id, { email: `${known.slug}@example.org`, role: "viewer" }, "en");
  expect(await enterByInvitation(await tokenFor(`${known.slug}@example.org`), "en")).toBeNull();
});

test("a coordinator invites into their own department alone; responders into none", async () => {
  const { department, coordinator } = await aTeam();
  const other = await aDepartment();
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const form = { email: bea, role: "viewer" as const };
  await expect(inviteMember(coordinator, other.id, form, "en")).rejects.toMatchObject({ code: "forbidden" });
  await expect(inviteMember(responder, department.id, form, "en")).rejects.toMatchObject({ code: "forbidden" });
  const { id } = await db().invitation.create({
    data: { email: bea, departmentId: other.id, departmentRole: "viewer", tokenHash: "x", createdAt: now(), expiresAt: new Date(now().getTime() + 1_000_000) },
  });
  await expect(withdrawMemberInvitation(coordinator, department.id, id)).rejects.toMatchObject({ code: "forbidden" });
  await expect(withdrawMemberInvitation(coordinator, other.id, id)).rejects.toMatchObject({ code: "forbidden" });
  expect(await db().mail.count()).toBe(0);
});

test("an administrator invites to a city role", async () => {
  const admin = await aPerson({ city: ["administrator"] });
  await inviteToCity(admin, { email: bea, role: "legal_reviewer" }, "es");
  const guest = await aPerson({ email: bea });
  await acceptInvitation(guest, await tokenFor(bea));
  expect((await actorById(guest.id))?.cityRoles).toEqual(["legal_reviewer"]);
  expect(await db().mail.findFirstOrThrow()).toMatchObject({ language: "es" });
  await expect(inviteToCity(guest, { email: "eve@example.org", role: "moderator" }, "en")).rejects.toMatchObject({ code: "forbidden" });
});
