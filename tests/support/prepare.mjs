// @ts-check
import { prepare as make } from "../../server/first-run/prepare.mjs";
import { check } from "./steps.mjs";

/** Brings a fresh checkout to where tests can run; without packages and the typed client nothing can, without a build much. */
export async function prepare() {
  const ready = await check("packages and database client", () => made("sources"));
  if (ready) await check("build", () => made("site"));
  return ready;
}

/** @param {"sources" | "site"} needs */
async function made(needs) {
  await make({ needs });
  return { ok: true, output: "" };
}
