import { expect, test } from "vitest";
import { record } from "~/domains/activity/record.server";
import { system } from "~/domains/activity/actor";
import { db, transaction } from "~/platform/db/client.server";
import { useDatabase } from "../support/database";

useDatabase();

const person = () => db().person.create({ data: { slug: "ana", displayName: "Ana", language: "en", createdAt: new Date() } });

async function recorded() {
  const subject = await person();
  return transaction((tx) => record(tx, { actor: system, verb: "person.joined", person: subject }));
}

test("what was recorded is never changed", async () => {
  const { id } = await recorded();
  await expect(db().activity.update({ where: { id }, data: { verb: "x" } })).rejects.toThrow(/never changed/);
  await expect(db().activity.delete({ where: { id } })).rejects.toThrow(/never changed/);
});

test("an activity has exactly one subject", async () => {
  const { id } = await person();
  const row = { at: new Date(), verb: "x", audience: "public" as const, actorRole: "system", facts: {} };
  await expect(db().activity.create({ data: row })).rejects.toThrow(/activity_one_subject/);
  await db().activity.create({ data: { ...row, personId: id } });
  expect(await db().activity.count()).toBe(1);
});
