import { isDemonstration } from "~/platform/demonstration.server";
import { promisesFile } from "../links";
import { askLink } from "./ask-link.server";
import { noteLink } from "./note-link.server";
import { settleBroken } from "./settle-broken.server";
import { type TakenLink, takeLinks } from "./take-links.server";

const hostsAtOnce = 4;

/** A minute's part of the week's work, host by host. Nothing leaves a demonstration. */
export async function checkLinks(): Promise<void> {
  if (await isDemonstration()) return;
  const taken = await takeLinks();
  const hosts = [...new Set(taken.map(({ host }) => host))];
  const askNext = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) for (const link of taken) if (link.host === host) await check(link);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askNext));
  await settleBroken();
}

async function check(link: TakenLink): Promise<void> {
  await noteLink(link, await askLink(link.address, promisesFile(link)));
}
