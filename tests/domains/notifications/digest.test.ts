import { expect, test } from "vitest";
import { record } from "~/domains/activity/record.server";
import { follow } from "~/domains/following/commands.server";
import { sendDigests } from "~/domains/notifications/jobs.server";
import { askForDataset } from "~/domains/requests/commands.server";
import { AskForm } from "~/domains/requests/schemas";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset } from "../../support/requests";

useDatabase();

/** Los Angeles is seven hours behind in summer. */
const at = (moment: string) => setClock(() => new Date(moment));
const digests = (personId: number) => db().mail.findMany({ where: { personId, kind: "digest" }, orderBy: { id: "asc" } });

async function asked(departmentId: number, title: string) {
  const form = AskForm.parse({ title, body: "Please.", submissionKey: crypto.randomUUID(), departmentId });
  await askForDataset(await aPerson(), form, "en");
  await drainJobs();
}

test("a responder who wants one mail a day gets one, from 7:00 in the city on, with what came until then", async () => {
  at("2026-07-14T18:00:00Z");
  const department = await aDepartment();
  const responder = await aPerson({ in: { [department.id]: "responder" }, language: "es" });
  await db().person.update({ where: { id: responder.id }, data: { workMail: "daily" } });
  await asked(department.id, "Trees in every street");
  await asked(department.id, "Benches in every park");

  at("2026-07-15T13:59:00Z");
  await sendDigests();
  expect(await digests(responder.id)).toEqual([]);

  at("2026-07-15T14:07:00Z");
  await sendDigests();
  await sendDigests();
  const [digest, ...more] = await digests(responder.id);
  expect(more).toEqual([]);
  expect(digest).toMatchObject({ dedupeKey: `digest:${responder.id}:2026-07-15`, subject: "2 novedades en Plaza" });
  expect(digest?.text).toContain("* Trees in every street");
  expect(digest?.text).toContain("#activity-");

  await asked(department.id, "Fountains and their water");
  at("2026-07-15T15:07:00Z");
  await sendDigests();
  expect(await digests(responder.id)).toHaveLength(1);
  at("2026-07-16T14:07:00Z");
  await sendDigests();
  const [, second] = await digests(responder.id);
  expect(second?.subject).toBe("1 novedad en Plaza");
  expect(second?.text).toContain("* Fountains and their water");
});

test("what happens to a followed dataset comes with the day's mail; unsubscribed means none", async () => {
  at("2026-07-14T18:00:00Z");
  const dataset = await aDataset();
  const [follower, silent] = [await aPerson(), await aPerson()];
  await follow(follower, { dataset: dataset.id }, true);
  await follow(silent, { dataset: dataset.id }, true);
  await transaction((tx) => record(tx, { actor: { kind: "system" }, verb: "dataset.gone", dataset }));
  await drainJobs();
  await db().person.update({ where: { id: silent.id }, data: { mailStopped: true } });
  at("2026-07-15T20:00:00Z");
  await sendDigests();
  expect((await digests(follower.id))[0]?.text).toContain("This dataset is gone from the city’s catalog.");
  expect(await digests(silent.id)).toEqual([]);
  expect(await db().notification.count({ where: { inDigest: true } })).toBe(0);
});

test("a daily mail that was away for weeks does not bring them all", async () => {
  at("2026-06-01T18:00:00Z");
  const department = await aDepartment();
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  await db().person.update({ where: { id: responder.id }, data: { workMail: "daily" } });
  await asked(department.id, "Trees in every street");
  at("2026-07-15T18:00:00Z");
  await sendDigests();
  expect(await digests(responder.id)).toEqual([]);
  expect(await db().notification.count({ where: { inDigest: true } })).toBe(0);
});
