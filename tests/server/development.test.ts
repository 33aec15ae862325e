import { access } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { useServer } from "../support/server";

const server = useServer();

it("`npm run dev` shows a page with its styles from the sources, and closes its database", { timeout: 120_000 }, async () => {
  const folder = await server.folder();
  const plaza = await server.start({ PLAZA_DATA_DIR: folder, PLAZA_DEMO: "0" }, "--dev");
  await plaza.ready();

  const page = await fetch(`${plaza.url}/about`);
  const stylesheet = /<link rel="stylesheet" href="([^"]+)"/.exec(await page.text())?.[1] ?? "no stylesheet";
  const style = await fetch(new URL(stylesheet, plaza.url), { headers: { accept: "text/css" } });
  expect([page.status, style.status, style.headers.get("content-type")]).toEqual([200, 200, "text/css"]);
  expect(await style.text()).toContain(".masthead");

  plaza.process.kill("SIGTERM");
  expect(await plaza.ended()).toBe(0);
  await expect(access(join(folder, "postgres", "postmaster.pid"))).rejects.toThrow("ENOENT");
});
