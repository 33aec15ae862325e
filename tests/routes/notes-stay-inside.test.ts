import { expect, test } from "vitest";
import { askForCopy } from "~/domains/accounts/commands.server";
import { assignRequest, labelRequest, writeNote } from "~/domains/requests/commands.server";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { useApp } from "../support/app";
import { type Kind, aSmallCity } from "../support/city";
import { sessionOf } from "../support/session";
import { access } from "./access";

const app = useApp();

const planted = /zebra-lantern/i;
/** Who reads nothing that staff write to each other about the requests of Trees. */
const outsiders: Kind[] = ["nobody", "resident", "author", "elsewhere", "outreach", "moderator"];

test("what staff write to each other is on no page, in no feed, file or mail of anybody else's", async () => {
  const city = await aSmallCity();
  const { coordinator, openData, responder } = city.person;
  const label = await db().label.create({ data: { name: "Zebra-Lantern", createdAt: new Date(), createdById: coordinator.id } });
  for (const { id, departmentId } of Object.values(city.request).filter(({ hiddenAt }) => hiddenAt === null)) {
    const actor = departmentId === null ? openData : coordinator;
    await writeNote(actor, id, { note: "Zebra-lantern: ask the contractor." });
    await labelRequest(actor, id, { labelIds: [label.id], seenLabelIds: [] });
    await assignRequest(actor, id, { assigneeId: departmentId === null ? openData.id : responder.id });
  }
  await drainJobs();

  const seen = await textOf(paths.staffRequest(city.request.fresh), await sessionOf(coordinator));
  expect(seen.match(/zebra-lantern/gi)?.length, "is there for those who may read it").toBeGreaterThan(1);
  const addresses = [...new Set(access.map(({ at }) => at(city))), "/requests/feed.xml", `/requests/${city.request.fresh.id}/feed.xml`, "/sitemap.xml", "/search?q=contractor", "/requests?q=contractor"];
  const leaks: string[] = [];
  for (const kind of outsiders) {
    const person = city.person[kind];
    const cookie = person ? await sessionOf(person) : "";
    const texts = await Promise.all(addresses.map(async (address) => [address, await textOf(address, cookie)] as const));
    leaks.push(...texts.filter(([, text]) => planted.test(text)).map(([address]) => `${kind} ${address}`));
    if (person) expect(await askForCopy(person)).not.toMatch(planted);
  }
  expect(leaks).toEqual([]);
  const mails = await db().mail.findMany({ select: { subject: true, text: true, html: true } });
  expect(mails.length).toBeGreaterThan(0);
  expect(mails.filter((mail) => planted.test(JSON.stringify(mail)))).toEqual([]);
  expect(await textOf(paths.request(city.request.fresh), "")).not.toMatch(/assigneeId|Rico Responder/);
});

const textOf = async (address: string, cookie: string) => (await app.fetch(address, { headers: { Cookie: cookie, Accept: "text/html", "Accept-Encoding": "identity" } })).text();
