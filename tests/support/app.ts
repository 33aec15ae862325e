import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { plaza } from "~/platform/process";
import { createApp } from "../../server/http/app";
import { builtAssets } from "../../server/http/assets";
import { watchDatabase } from "../../server/http/health";
import { useDatabase } from "./database";
import { sessionOf } from "./session";

interface Asked {
  as?: Pick<PersonActor, "id">;
  method?: string;
  form?: Record<string, string> | [string, string][];
  headers?: Record<string, string>;
}

export interface TestApp {
  /** Such as http://localhost:41234. */
  url: string;
  build: ServerBuild;
  /** Asks as a browser would, from Plaza's own page: a form is posted, redirects are not followed. */
  fetch(path: string, asked?: Asked): Promise<Response>;
}

/** The built app in this process, on a free port and this file's database. Its clock is `setClock`'s. */
export function useApp({ keep = false, demonstration = false } = {}): TestApp {
  useDatabase({ keep });
  const app = { fetch: (path, asked) => ask(app.url, path, asked) } as TestApp;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    app.build = await builtApp();
    const started = await start(app.build, demonstration);
    stop = started.stop;
    app.url = started.url;
    if (keep) await mark(demonstration);
  });
  beforeEach(async () => {
    if (!keep) await mark(demonstration);
  });
  afterAll(() => stop?.());
  return app;
}

export async function builtApp(): Promise<ServerBuild> {
  return (await import(new URL("../../build/server/index.js", import.meta.url).href)) as ServerBuild;
}

async function start(build: ServerBuild, demonstration: boolean) {
  const health = watchDatabase(process.env["DATABASE_URL"] ?? "");
  const server = createServer(createApp({ build, assets: builtAssets("build/client"), health, demonstration })).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  process.env["PORT"] = String(port);
  plaza()["ready"] = true;
  return {
    url: `http://localhost:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await health.close();
    },
  };
}

async function mark(demonstration: boolean): Promise<void> {
  await db().installation.create({ data: { id: 1, demonstration, createdAt: now() } });
}

async function ask(base: string, path: string, { as, method, form, headers = {} }: Asked = {}): Promise<Response> {
  const verb = method ?? (form ? "POST" : "GET");
  const sent = new Headers(headers);
  if (as) sent.set("Cookie", await sessionOf(as));
  if (verb !== "GET" && verb !== "HEAD" && !sent.has("Origin")) sent.set("Origin", base);
  const body = form && new URLSearchParams(form);
  return fetch(base + path, { method: verb, headers: sent, body, redirect: "manual" });
}
