import { db } from "~/platform/db/client.server";
import { paths } from "~/paths";
import { env } from "~/platform/env.server";
import type { OpenDatabase } from "./database/open";
import { say } from "./first-run/say.mjs";

interface Welcome {
  address: string;
  demonstration: boolean;
  database: OpenDatabase;
}

/** What whoever started it wants to know. */
export async function welcome({ address, demonstration, database }: Welcome): Promise<void> {
  say(`\nPlaza is open at ${address}`);
  if (demonstration) await introduce(address);
  else await mentionWhatIsMissing();
  if (database.folder) say(`Its data is kept in ${database.folder}`);
  say("Ctrl-C closes it.");
}

async function introduce(address: string): Promise<void> {
  const people = await db().person.findMany({ where: { showcaseAs: { not: null } }, orderBy: { id: "asc" } });
  say(`\nThis is a demonstration: a city with invented people. Enter as one of them at ${address}${paths.signIn()}:`);
  const width = Math.max(0, ...people.map(({ showcaseAs }) => showcaseAs?.length ?? 0));
  for (const { showcaseAs, displayName } of people) say(`  ${(showcaseAs ?? "").replaceAll("_", " ").padEnd(width)}  ${displayName}`);
  say(`Their mail is shown at ${address}${paths.mailbox()}\n`);
}

async function mentionWhatIsMissing(): Promise<void> {
  if (env().mail.by === "nobody") say("No mail leaves it, so nobody can sign in: set RESEND_API_KEY or SMTP_URL, and MAIL_FROM.");
  const administrator = await db().cityGrant.findFirst({ where: { role: "administrator" } });
  if (!administrator) say("Nobody administers it yet: npm run plaza -- admin create EMAIL");
}
