import { beforeEach, expect, test } from "vitest";
import { askForAddress, confirmAddress, keepAddress, redeemLink } from "~/domains/accounts/commands.server";
import { forgetExpired } from "~/domains/accounts/jobs.server";
import { addressChangeByToken, addressChangeOf } from "~/domains/accounts/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { asked } from "../../support/sign-in";

useDatabase();

const [old, wanted] = ["ana@example.org", "ana.new@example.org"];
const over = { code: "invalid", facts: { problems: { "": ["addressChangeOver"] } } };
let ana: PersonActor;

beforeEach(async () => {
  ana = await aPerson({ email: old });
});

async function tokenTo(address: string): Promise<string> {
  const { text } = await db().mail.findFirstOrThrow({ where: { to: address, kind: "address_change" }, orderBy: { id: "desc" } });
  return /\/address\/([\w-]+)/.exec(text)?.[1] ?? "";
}
const addressOf = async ({ id }: { id: number }) => (await db().person.findUniqueOrThrow({ where: { id } })).email;

test.each([[[old, wanted]], [[wanted, old]]])("both addresses say yes, %j, and only then is it changed", async ([first = "", second = ""]) => {
  await askForAddress(ana, wanted);
  const [one, other] = [await tokenTo(first), await tokenTo(second)];
  await confirmAddress(one);
  await confirmAddress(one);
  expect(await addressOf(ana)).toBe(old);
  expect(await addressChangeByToken(one)).toMatchObject({ newEmail: wanted, state: "waiting" });
  await confirmAddress(other);
  expect(await addressOf(ana)).toBe(wanted);
  expect(await addressChangeByToken(one)).toMatchObject({ state: "done" });
  expect(await addressChangeOf(ana.id)).toBeNull();
  expect(await redeemLink((await asked(wanted)).token)).toMatchObject({ personId: ana.id, isNew: false });
  expect(await db().mail.count({ where: { kind: "address_change", erasedAt: null } })).toBe(0);
});

test("both pressing at once change it once", async () => {
  await askForAddress(ana, wanted);
  await Promise.all([confirmAddress(await tokenTo(old)), confirmAddress(await tokenTo(wanted))]);
  expect(await addressOf(ana)).toBe(wanted);
  expect(await db().activity.count({ where: { verb: "person.changed" } })).toBe(1);
});

test("of two wishes at once one is open, and made it leaves none behind", async () => {
  await Promise.all([askForAddress(ana, wanted), askForAddress(ana, "ana.other@example.org")]);
  expect(await db().addressChange.count({ where: { endedAt: null } })).toBe(1);
});

test("made, it ends whatever else was open, also from before", async () => {
  await askForAddress(ana, "ana.other@example.org");
  const [before] = [await tokenTo("ana.other@example.org")];
  await askForAddress(ana, wanted);
  await db().addressChange.updateMany({ data: { endedAt: null } });
  await confirmAddress(await tokenTo(old));
  await confirmAddress(await tokenTo(wanted));
  expect(await addressOf(ana)).toBe(wanted);
  await expect(confirmAddress(before)).rejects.toMatchObject(over);
});

test("asked and confirmed at once, nobody waits for ever", async () => {
  await askForAddress(ana, wanted);
  const tokens = [await tokenTo(old), await tokenTo(wanted)];
  await Promise.allSettled([...tokens.map((token) => confirmAddress(token)), askForAddress(ana, "ana.other@example.org"), keepAddress(ana)]);
  expect(await db().addressChange.count({ where: { endedAt: null } })).toBeLessThan(2);
});

test("one's own address is refused; somebody else's is not told about until its reader presses", async () => {
  await expect(askForAddress(ana, old)).rejects.toMatchObject({ code: "invalid", facts: { problems: { email: ["sameAddress"] } } });
  await aPerson({ email: wanted });
  await askForAddress(ana, wanted);
  await confirmAddress(await tokenTo(old));
  await expect(confirmAddress(await tokenTo(wanted))).rejects.toMatchObject({ code: "invalid", facts: { problems: { "": ["addressTaken"] } } });
  expect(await addressOf(ana)).toBe(old);
});

test("a change is called off, replaced by a newer wish, or over after two days", async () => {
  await askForAddress(ana, wanted);
  const first = await tokenTo(wanted);
  await askForAddress(ana, "ana.third@example.org");
  await expect(confirmAddress(first)).rejects.toMatchObject(over);
  const second = await tokenTo("ana.third@example.org");
  await keepAddress(ana);
  await expect(confirmAddress(second)).rejects.toMatchObject(over);

  await askForAddress(ana, wanted);
  const third = await tokenTo(wanted);
  const later = new Date(now().getTime() + 2 * 86_400_000);
  setClock(() => later);
  expect(await addressChangeByToken(third)).toBeNull();
  await expect(confirmAddress(third)).rejects.toMatchObject(over);
  await forgetExpired();
  expect(await db().addressChange.count({ where: { endedAt: null } })).toBe(0);
  expect(await addressOf(ana)).toBe(old);
});
