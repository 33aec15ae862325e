import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { identity, isAlive } from "../process/identity.mjs";

/** The processes that use the embedded database: whoever leaves last turns off the light. */
export async function enter(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, identity()), "");
}

export async function leave(folder: string): Promise<{ last: boolean }> {
  await rm(join(folder, identity()), { force: true });
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => !isAlive(name)).map((name) => rm(join(folder, name), { force: true })));
  return { last: !names.some(isAlive) };
}
