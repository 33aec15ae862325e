import { expect, test } from "vitest";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { useApp } from "../support/app";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const app = useApp();

test("whoever gives a request to another department ends where they may be, and so do their colleagues who are mailed", async () => {
  const [streets, water] = [await aDepartment("Streets"), await aDepartment("Water")];
  await aPerson({ in: { [water.id]: "responder" } });
  const mina = await aPerson({ in: { [streets.id]: "responder" } });
  const colleague = await aPerson({ name: "Ana", in: { [streets.id]: "coordinator" } });
  const request = await aRequest({ departmentId: streets.id });
  const form = { department: String(water.id), departmentId: String(water.id), reason: "The pipes are theirs.", seenVersion: "1" };

  const sent = await app.fetch(paths.routeRequest(request), { as: mina, form });
  const there = await app.fetch(sent.headers.get("Location") ?? "", { as: mina });
  expect([sent.status, there.status]).toEqual([302, 200]);
  expect(await there.text()).toContain(`${request.id}`);

  await drainJobs();
  const { text } = await db().mail.findFirstOrThrow({ where: { personId: colleague.id, kind: "work" }, orderBy: { id: "desc" } });
  const [, path = ""] = /\]?\(?https?:\/\/[^/\s]+(\/[^\s)]*requests\/[^\s)]+)/.exec(text ?? "") ?? [];
  expect((await app.fetch(path, { as: colleague })).status).toBe(200);
  expect(path).toBe(`${paths.request(request)}?lang=en`);
});
