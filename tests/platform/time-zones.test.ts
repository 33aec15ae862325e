import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { record } from "~/domains/activity/record.server";
import { system } from "~/domains/activity/actor";
import { setClock } from "~/platform/clock";
import { db, disconnect, transaction } from "~/platform/db/client.server";
import { administer } from "../support/administer";
import { useDatabase } from "../support/database";
import { aPerson } from "../support/people";

useDatabase();

const url = () => process.env["DATABASE_URL"] ?? "";
const inKolkata = async (sql: string) => administer(url(), sql.replace("THIS", new URL(url()).pathname.slice(1)));

beforeEach(async () => {
  await inKolkata("ALTER DATABASE THIS SET timezone = 'Asia/Kolkata'");
  await disconnect();
});
afterEach(async () => {
  await inKolkata("ALTER DATABASE THIS RESET timezone");
  await disconnect();
});

test("a database that lives in another zone stores and gives the same moments", async () => {
  const moment = new Date("2026-03-08T10:30:00.123Z"); // clocks in Los Angeles jump in this half hour
  setClock(() => moment);
  const person = await aPerson();
  const { id } = await transaction((tx) => record(tx, { actor: system, verb: "person.joined", person }));

  expect((await db().activity.findUniqueOrThrow({ where: { id } })).at).toEqual(moment);
  const [raw] = await db().$queryRaw<{ at: Date }[]>`SELECT at FROM activity WHERE id = ${id}`;
  expect(raw?.at).toEqual(moment);

  const stranger = new pg.Client(url());
  await stranger.connect();
  const { rows } = await stranger.query("SELECT current_setting('timezone') AS zone, extract(epoch FROM at)::float8 * 1000 AS ms FROM activity");
  await stranger.end();
  expect(rows).toEqual([{ zone: "Asia/Kolkata", ms: moment.getTime() }]);
});

test("a promised day stays that day", async () => {
  const day = new Date("2026-12-31T00:00:00Z");
  const source = await db().catalogSource.create({ data: { address: "a", title: "a", reader: "dcat", createdAt: day } });
  const words = { slug: "a", identifier: "a", title: "a", description: "", raw: {}, contentHash: "", firstSeenAt: day, lastSeenAt: day };
  const { id } = await db().dataset.create({ data: { ...words, sourceId: source.id, issuedOn: day } });
  expect((await db().dataset.findUniqueOrThrow({ where: { id } })).issuedOn).toEqual(day);
  const { rows } = await inKolkata("SELECT issued_on::text FROM dataset");
  expect(rows).toEqual([{ issued_on: "2026-12-31" }]);
});
