// @ts-check
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { node, tally } from "./steps.mjs";

const report = ".cache/tests/vitest.json";

/**
 * Runs the tests, showing them as they pass, and adds them to the tally.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function vitest(args, env) {
  mkdirSync(".cache/tests", { recursive: true });
  rmSync(report, { force: true });
  const options = ["--config=tests/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok } = await node("node_modules/vitest/vitest.mjs", ["run", ...options, ...args], { show: true, env });
  const { passed, failed } = counted();
  tally.passed += passed;
  // A run can fail without a failed test: an error outside of all, a setup that did not come up.
  tally.failed += Math.max(failed, ok ? 0 : 1);
}

function counted() {
  try {
    /** @type {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const failed = testResults.reduce((sum, file) => {
      const tests = file.assertionResults.filter(({ status }) => status === "failed").length;
      return sum + (tests || (file.status === "failed" ? 1 : 0));
    }, 0);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
