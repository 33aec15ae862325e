/** What came of asking for the files. A demonstration asks nothing of anybody, so it is told what an asker would have been. */
import { noteLink, settleBroken, takeLinks } from "~/domains/datasets/commands.server";
import { follow } from "~/domains/following/commands.server";
import { now, setClock } from "~/platform/clock";
import type { DatasetKey } from "./datasets";
import type { PersonKey } from "./people";
import { type Cast, actorOf, datasetIds } from "./play";

/** Once for all, and again, when it is due, for what failed: twice is broken. */
export const asksDaysAgo = [6, 4];

type LinkResult = Parameters<typeof noteLink>[1];

const works: LinkResult = { outcome: "ok", status: 200 };
const fails: { key: DatasetKey; file: string; result: LinkResult; followers: PersonKey[] }[] = [
  { key: "94wu-3ps3", file: "rows.csv", result: { outcome: "error", status: 404 }, followers: ["dev", "pete"] },
  { key: "mbz9-j2zk", file: "rows.json", result: { outcome: "login", status: 401 }, followers: ["nora"] },
];

/** Asks whatever is due, a second apart, and counts which are broken. */
export async function askLinks(cast: Cast): Promise<void> {
  await followWhatWillBreak(cast);
  for (let [link] = await takeLinks(); link; [link] = await takeLinks()) {
    const { address } = link;
    const failing = fails.find(({ key, file }) => address.includes(`/${key}/${file}`));
    await noteLink(link, failing?.result ?? works);
    const next = new Date(now().getTime() + 1_000);
    setClock(() => next);
  }
  await settleBroken();
}

async function followWhatWillBreak(cast: Cast): Promise<void> {
  for (const { key, followers } of fails) {
    const [dataset] = await datasetIds([key]);
    for (const by of followers) await follow(await actorOf(cast, by), { dataset: dataset! }, true);
  }
}
