import { spawnSync } from "node:child_process";
import { refusal } from "../process/refusal.mjs";

export type SystemUser = { uid: number; gid: number };

/** Nothing of ours is PostgreSQL's business: not our secrets, nor the language of this terminal. */
export const bareEnvironment = { PATH: process.env.PATH, LC_ALL: "C" } as Partial<NodeJS.ProcessEnv> as NodeJS.ProcessEnv;

const own = "plaza";
const otherwise = ["postgres", "nobody", "daemon"];

/** Who PostgreSQL runs as: it refuses to be root. Null is whoever runs this. */
export function systemUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp(own);
  if (known) return known;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", own]);
  for (const name of [own, ...otherwise]) {
    const user = lookUp(name);
    if (user) return user;
  }
  throw refusal("PostgreSQL does not run as root, and no system user could be made for it: make one named plaza, or start Plaza as another user.");
}

function lookUp(name: string): SystemUser | null {
  const number = (flag: string) => Number.parseInt(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout, 10);
  const user = { uid: number("-u"), gid: number("-g") };
  return user.uid > 0 && user.gid > 0 ? user : null;
}
