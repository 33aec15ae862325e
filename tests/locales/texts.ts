import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One text: its key without a plural's ending, and that ending where it has one. */
export interface Text {
  key: string;
  plural: string | null;
  words: string;
}

const folder = "app/locales";

export const namespaces = (language: string) => readdirSync(join(folder, language)).map((file) => file.replace(/\.json$/, "")).sort();

export function textsOf(language: string, namespace: string): Text[] {
  return flat(JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), "utf8")));
}

function flat(tree: Record<string, unknown>, above = ""): Text[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const path = above + name;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return flat(value as Record<string, unknown>, `${path}.`);
    const [, key = path, plural = null] = /^(.+)_(zero|one|two|few|many|other)$/.exec(path) ?? [];
    return [{ key, plural, words: String(value) }];
  });
}

/** Every string and template in the sources: where keys are spoken of. Templates become patterns. */
export function spokenKeys(): { literal: Set<string>; patterns: RegExp[] } {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"));
  const source = files.map((file) => readFileSync(join("app", file), "utf8")).join("\n");
  const literal = new Set([...source.matchAll(/["'`](?:\w+:)?([\w.-]+)["'`]/g)].map(([, key = ""]) => key));
  const templates = [...source.matchAll(/`(?:\w+:)?((?:[\w.-]|\$\{[^}]*\})*\$\{[^}]*\}(?:[\w.-]|\$\{[^}]*\})*)`/g)].map(([, template = ""]) => template);
  const worded = templates.filter((template) => /\w/.test(template.replace(/\$\{[^}]*\}/g, "")));
  return { literal, patterns: worded.map((template) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, "[\\w-]+").replaceAll(".", "\\.")}$`)) };
}
