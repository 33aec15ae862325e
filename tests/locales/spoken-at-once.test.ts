import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** What a page speaks from must come with it: React cannot take over a page whose words it has to wait for (error 418). */
test("every page brings all namespaces its components speak from", { timeout: 30_000 }, () => {
  const missing = routes().flatMap((route) => {
    const brought = new Set(["ui", ...(/handle = \{ i18n: \[([^\]]*)\]/.exec(readFileSync(route, "utf8"))?.[1] ?? "").matchAll(/\w[\w-]*/g)].map(String));
    return [...spoken(route)].filter((namespace) => !brought.has(namespace)).map((namespace) => `${route}: ${namespace}`);
  });
  expect(missing).toEqual([]);
});

test("the answer form's words are found through the components between", () => {
  expect([...spoken("app/routes/staff/staff._index/route.tsx")]).toEqual(expect.arrayContaining(["reasons", "staff", "asking"]));
});

const routes = () => readdirSync("app/routes", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.tsx")).map((file) => join("app/routes", file));

/** The namespaces of every `useTranslation` in a file and in what it imports for the browser. */
function spoken(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const { namespaces, imports } = read(file);
  return new Set([...namespaces, ...imports.flatMap((imported) => [...spoken(imported, seen)])]);
}

const known = new Map<string, { namespaces: string[]; imports: string[] }>();

function read(file: string) {
  const before = known.get(file);
  if (before) return before;
  const namespaces: string[] = [];
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) imports.push((node.moduleSpecifier as ts.StringLiteral).text);
    if (ts.isCallExpression(node) && node.expression.getText() === "useTranslation") {
      namespaces.push(...[...(node.arguments[0]?.getText() ?? "").matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name));
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  const spokenFrom = { namespaces, imports: imports.filter((name) => !name.endsWith(".server")).flatMap((name) => found(file, name)) };
  known.set(file, spokenFrom);
  return spokenFrom;
}

function found(from: string, name: string): string[] {
  if (!/^[.~]/.test(name)) return [];
  const base = name.startsWith("~/") ? join("app", name.slice(2)) : join(dirname(from), name);
  return [`${base}.tsx`, `${base}.ts`].filter((path) => existsSync(path)).slice(0, 1);
}
