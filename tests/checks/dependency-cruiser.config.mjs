/** Who may import whom: DESIGN's "the house", as rules. */

/** A line may import the lines above it. */
const floors = [
  ["activity"],
  ["accounts"],
  ["departments"],
  ["following"],
  ["datasets"],
  ["discussions"],
  ["reviews"],
  ["inventory"],
  ["refusals"],
  ["templates"],
  ["requests"],
  ["inquiries"],
  ["showcase"],
  ["events"],
  ["moderation", "notifications", "metrics", "catalog-import"],
  ["search"],
];
const domains = floors.flat();
const frontDoors = {
  default: ["model", "schemas", "policy", "queries.server", "commands.server", "components/[^.]+"],
  activity: ["actor", "record\\.server", "verbs"],
};
const backDoors = ["jobs\\.server", "mail"];
const compositionRoots = "^app/[^/]+\\.server\\.ts$";

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const doors = (domain, names) => `^app/domains/${domain}/(${names.join("|")})\\.tsx?$`;

const upward = floors.flatMap((floor, level) =>
  floor.map((domain) => {
    const notAbove = floors.slice(level).flat().filter((other) => other !== domain);
    return rule(`${domain}-only-looks-up`, "A domain may import the domains above it.", { path: `^app/domains/${domain}/` }, { path: `^app/domains/(${notAbove.join("|")})/` });
  }),
).filter(({ to }) => !to.path.endsWith("()/"));

const throughDoors = domains.flatMap((domain) => {
  const open = [...frontDoors.default, ...(frontDoors[domain] ?? [])];
  const inside = `^app/domains/${domain}/`;
  return [
    rule(`${domain}-through-its-doors`, "A domain is entered through its front doors.", { path: "^(app|server|prisma)/", pathNot: [inside, compositionRoots] }, { path: inside, pathNot: doors(domain, open) }),
    rule(`${domain}-roots-through-its-doors`, "Composition roots may also take jobs and mail.", { path: compositionRoots }, { path: inside, pathNot: doors(domain, [...open, ...backDoors]) }),
  ];
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    rule("no-cycles", "Two things that need each other are one thing, types included.", {}, { circular: true }),
    rule("no-unknown", "What is imported is there.", {}, { couldNotResolve: true, pathNot: "^virtual:" }),
    rule("known-domains", "A new domain takes its place in the order first.", {}, { path: "^app/domains/", pathNot: `^app/domains/(${domains.join("|")})/` }),
    ...upward,
    ...throughDoors,

    rule("routes-apart", "Routes never import each other.", { path: "^app/routes/([^/]+)/([^/]+)/" }, { path: "^app/routes/", pathNot: "^app/routes/$1/$2/" }),
    rule("routes-without-database", "Routes ask domains.", { path: "^app/routes/" }, { path: "^app/platform/(db|jobs)/", pathNot: "^app/platform/db/generated/enums\\.ts$" }),
    rule("nothing-imports-routes", "Routes are where it ends.", { path: "^(app|server)/", pathNot: "^app/routes/" }, { path: "^app/routes/" }),
    rule("domains-below-the-web", "Domains know nothing of who calls them.", { path: "^app/domains/" }, { path: "^app/[^/]+\\.tsx?$", pathNot: "^app/(desk-)?paths\\.ts$" }),
    rule("platform-at-the-bottom", "The platform knows no Plaza.", { path: "^app/platform/" }, { path: "^app/", pathNot: "^app/(platform|locales)/|^app/paths\\.ts$" }),
    rule("ui-knows-no-domain", "Props in, markup out.", { path: "^app/ui/" }, { path: "^app/", pathNot: "^app/(ui|locales|platform/i18n)/|^app/(paths|platform/calendar)\\.ts$" }),
    rule("paths-is-a-leaf", "So that anyone may import it.", { path: "^app/(desk-)?paths\\.ts$" }, { path: "^app/", pathNot: "^app/paths\\.ts$" }),
    rule("app-starts-nothing", "Only server/ starts things.", { path: "^app/" }, { path: "^(server|prisma|tests)/" }),
    rule("tests-stay-outside", "What ships needs no test.", { path: "^(app|server|prisma)/" }, { path: "^tests/" }),

    rule("browser-without-server", "What is drawn in the browser stays out of the server, and zod out of the browser.", { path: "^app/(ui|domains/[^/]+/components)/" }, { path: "\\.server\\.tsx?$|/schemas\\.ts$|node_modules/zod/", dependencyTypesNot: ["type-only"] }),
    rule("models-are-pure", "States, transitions, calculations: nothing from outside.", { path: "^app/domains/[^/]+/(model|policy)\\.ts$" }, { path: "\\.server\\.tsx?$|^app/platform/db/client|node_modules/", dependencyTypesNot: ["type-only"] }),
    rule("lucia-behind-its-seam", "Lucia gets no more features: one place knows it.", { path: "^(app|server)/", pathNot: "^app/platform/session/" }, { path: "node_modules/lucia/" }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|data|public)/|^app/platform/db/generated/(?!enums|client)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
