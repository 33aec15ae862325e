// @ts-check
/** `npm test`: installs what is missing, then everything DESIGN asks for as proof. Arguments go to Vitest: `npm test -- requests`. */
import { fileURLToPath } from "node:url";
import { chromium } from "./support/chromium.mjs";
import { check, conclude, node } from "./support/steps.mjs";
import { prepare } from "./support/prepare.mjs";
import { vitest } from "./support/vitest-run.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const filters = process.argv.slice(2);

const bin = (/** @type {string} */ file, /** @type {string[]} */ ...args) => () => node(`node_modules/${file}`, args);
const checks = {
  types: bin("typescript/bin/tsc", "--noEmit", "--project", ".", "--incremental", "--tsBuildInfoFile", ".cache/tests/types.json"),
  lint: bin("eslint/bin/eslint.js", "--config=tests/checks/eslint.config.js", "--max-warnings=0", "--cache", "--cache-location=.cache/tests/eslint", "."),
  "dependency rules": bin("dependency-cruiser/bin/dependency-cruise.mjs", "--config=tests/checks/dependency-cruiser.config.mjs", "--output-type=err", "app", "server", "prisma", "tests"),
  "unused code": bin("knip/bin/knip.js", "--config=tests/checks/knip.json", "--no-progress", "--no-config-hints"),
};

if (await prepare()) {
  if (filters.length === 0) await twoByTwo(Object.entries(checks));
  const found = await chromium().catch((error) => (console.log(error.message), null));
  if (found) console.log(`  Chromium: ${found.path} (${found.origin})`);
  await vitest(filters, { ...withoutTheirs(), ...(found && { CHROMIUM_PATH: found.path }) });
}
conclude();

/** This machine may have two cores only: no more than two checks at once. */
async function twoByTwo(/** @type {[string, () => Promise<{ ok: boolean, output: string }>][]} */ waiting) {
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
  };
  await Promise.all([worker(), worker()]);
}

/** The tests have a database and an address of their own, whatever this shell points at. */
function withoutTheirs() {
  const { DATABASE_URL: _1, APP_URL: _2, PLAZA_DATA_DIR: _3, PLAZA_DEMO: _4, PLAZA_SECRET: _5, PORT: _6, RESEND_API_KEY: _7, SMTP_URL: _8, ...rest } = process.env;
  return rest;
}
