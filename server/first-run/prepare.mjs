// @ts-check
import { mkdir } from "node:fs/promises";
import { whileLocked } from "../process/lock.mjs";
import { refusal } from "../process/refusal.mjs";
import { program, site } from "./build.mjs";
import { installPackages, packagesAreCurrent } from "./packages.mjs";
import { clientIsCurrent, generateClient } from "./prisma-client.mjs";
import { step } from "./say.mjs";

/** @typedef {{ isCurrent: () => Promise<boolean>, what: string, make: () => Promise<void> }} Part */

/** @type {Part} */
const packages = { isCurrent: packagesAreCurrent, what: "Installing packages (a minute or two)", make: installPackages };
/** @type {Part} */
const client = { isCurrent: clientIsCurrent, what: "Making the database client", make: generateClient };
/** @type {Part} Remix clears the folder first: the program comes after it. */
const builtSite = { ...site, what: "Building the site" };
/** @type {Part} */
const builtProgram = { ...program, what: "Building the program" };

/**
 * Makes what is missing or older than its sources, in the checkout that is the current folder.
 * @param {{ needs: "sources" | "program" | "site" }} options what follows runs straight from the sources, or from what is built of them
 */
export async function prepare({ needs }) {
  const parts = { sources: [packages, client], program: [packages, client, builtProgram], site: [packages, client, builtSite, builtProgram] }[needs];
  if (await allCurrent(parts)) return;
  await openCache();
  await whileLocked(".cache/first-run.lock", async () => {
    for (const { isCurrent, what, make } of parts) if (!(await isCurrent())) await step(what, make);
  });
}

/** @param {Part[]} parts */
async function allCurrent(parts) {
  return (await Promise.all(parts.map((part) => part.isCurrent()))).every(Boolean);
}

async function openCache() {
  try {
    await mkdir(".cache", { recursive: true });
  } catch (error) {
    throw refusal(`Plaza cannot write to ${process.cwd()}: start it as the user this folder belongs to.`, error);
  }
}
