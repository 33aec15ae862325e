import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useServer } from "../support/server";

const server = useServer();

describe("a database that dies under load", () => {
  it("turns pages into 503 and nothing else, and recovers by itself", { timeout: 120_000 }, async () => {
    const folder = await server.folder();
    const plaza = await server.start({ PLAZA_DATA_DIR: folder, PLAZA_DEMO: "0" });
    await plaza.ready();
    const page = () => fetch(`${plaza.url}/departments`, { headers: { "Accept-Language": "es" } });
    expect((await page()).status).toBe(200);

    const statuses = new Set<number>();
    let told = "";
    let visiting = true;
    const visitors = Array.from({ length: 10 }, async () => {
      while (visiting) {
        const answer = await page();
        statuses.add(answer.status);
        if (answer.status === 503) told = `${answer.headers.get("Retry-After")} ${await answer.text()}`;
      }
    });

    const note = await readFile(join(folder, "postgres", "postmaster.pid"), "utf8");
    process.kill(Number(note.split("\n")[0]), "SIGQUIT");
    await expect.poll(() => statuses.has(503), { timeout: 30_000 }).toBe(true);
    expect((await fetch(`${plaza.url}/livez`)).status).toBe(200);

    await plaza.ready();
    visiting = false;
    await Promise.all(visitors);
    expect(told).toMatch(/^5 [^]*<html lang="es">[^]*Volvemos enseguida/);
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect((await page()).status).toBe(200);
  });
});
