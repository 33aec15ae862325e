/** Who may and who may not: every route of Plaza, for every kind of person. Read by the matrix, the crawl and the origin test. */
import { type City, type Kind, kinds } from "../support/city";

/**
 * What comes back: a page or data (`shown`), another page (`onward`), what was asked for (`done`), the form again (`empty`: it was
 * posted empty by somebody who may), the way to sign in, a refusal, "there is no such page", or "it takes no such thing" (`never`).
 */
export type Outcome = "shown" | "onward" | "done" | "empty" | "sign-in" | "forbidden" | "missing" | "conflict" | "never";
export type Rule = Record<Kind, Outcome>;

export interface Access {
  route: string;
  /** An example of its address. */
  at: (city: City) => string;
  get: Rule;
  post: Rule;
  /** What is posted; nothing, unless it says so. */
  form?: Record<string, string>;
}

const all = (outcome: Outcome) => Object.fromEntries(kinds.map((kind) => [kind, outcome])) as Rule;
const never = all("never");
const shown = all("shown");
const onward = all("onward");
const empty = all("empty");

type Exceptions = Partial<Rule>;
const allBut = (outcome: Outcome, exceptions: Exceptions): Rule => ({ ...all(outcome), ...exceptions });
const each = (who: readonly Kind[], outcome: Outcome): Exceptions => Object.fromEntries(who.map((kind) => [kind, outcome]));
/** Visitors are asked to sign in; of those who are, some may. */
const only = (who: readonly Kind[], outcome: Outcome, others: Outcome = "forbidden"): Rule =>
  ({ ...all(others), nobody: "sign-in", ...each(who, outcome) });

const person = kinds.filter((kind) => kind !== "nobody");
const staff = person.filter((kind) => kind !== "resident" && kind !== "author");
const answering = ["responder", "coordinator"] as const;
const desk = ["viewer", ...answering, "openData", "reviewer", "administrator"] as const;

const site: Access[] = [
  { route: "site/_index", at: () => "/", get: shown, post: never },
  { route: "site/about", at: () => "/about", get: shown, post: never },
  { route: "site/about_.refusals", at: () => "/about/refusals", get: shown, post: never },
  { route: "site/accessibility", at: () => "/accessibility", get: shown, post: never },
  { route: "site/privacy", at: () => "/privacy", get: shown, post: never },
  { route: "site/datasets._index", at: () => "/datasets", get: shown, post: never },
  { route: "site/datasets.$ref", at: ({ dataset }) => `/datasets/${dataset.id}-trees`, get: shown, post: never },
  { route: "site/datasets.$ref_.follow", at: ({ dataset }) => `/datasets/${dataset.id}-trees/follow`, get: onward, post: empty },
  { route: "site/inventory._index", at: () => "/inventory", get: shown, post: never },
  { route: "site/inventory.$ref", at: ({ entry }) => `/inventory/${entry.id}-street-trees`, get: shown, post: never },
  { route: "site/inventory.$ref_.vote", at: ({ entry }) => `/inventory/${entry.id}-street-trees/vote`, get: shown, post: empty },
  { route: "site/inventory.$ref_.follow", at: ({ entry }) => `/inventory/${entry.id}-street-trees/follow`, get: onward, post: empty },
  { route: "site/metrics", at: () => "/metrics", get: shown, post: never },
  { route: "site/departments._index", at: () => "/departments", get: shown, post: never },
  { route: "site/departments.$slug", at: ({ department }) => `/departments/${department.trees.slug}`, get: shown, post: never },
  { route: "site/departments.$slug_.follow", at: ({ department }) => `/departments/${department.trees.slug}/follow`, get: onward, post: empty },
  { route: "site/topics._index", at: () => "/topics", get: shown, post: never },
  { route: "site/topics.$slug", at: ({ topic }) => `/topics/${topic.slug}`, get: shown, post: never },
  { route: "site/people.$slug", at: ({ person }) => `/people/${person.author.slug}`, get: shown, post: never },
  { route: "site/people.$slug", at: ({ person }) => `/people/${person.resident.slug}`, get: allBut("missing", { resident: "shown" }), post: never },
  { route: "site/search", at: () => "/search", get: shown, post: never },
  { route: "site/requests._index", at: () => "/requests", get: shown, post: never },
  { route: "site/requests.new", at: () => "/requests/new", get: shown, post: empty },
  { route: "site/requests.similar", at: () => "/requests/similar?title=Street%20trees", get: shown, post: never },
  { route: "site/requests.$ref", at: ({ request }) => `/requests/${request.fresh.id}-street-trees`, get: shown, post: never },
  { route: "site/requests.$ref_.follow", at: ({ request }) => `/requests/${request.fresh.id}-street-trees/follow`, get: onward, post: empty },
  { route: "site/requests.$ref_.vote", at: ({ request }) => `/requests/${request.fresh.id}-street-trees/vote`, get: shown, post: empty },
  { route: "site/requests.$ref_.edit", at: ({ request }) => `/requests/${request.fresh.id}-street-trees/edit`, get: only(["author"], "shown"), post: only(["author"], "empty") },
  { route: "site/requests.$ref_.edit", at: ({ request }) => `/requests/${request.unclear.id}-street-trees/edit`, get: only(["author"], "shown"), post: only(["author"], "empty") },
  { route: "site/requests.$ref_.clarify", at: ({ request }) => `/requests/${request.unclear.id}-street-trees/clarify`, get: only(["author"], "shown", "missing"), post: only(["author"], "empty", "missing") },
  { route: "site/requests.$ref_.appeal", at: ({ request }) => `/requests/${request.declined.id}-street-trees/appeal`, get: only(["author"], "shown", "missing"), post: only(["author"], "empty", "missing") },
  { route: "site/clarify.$token", at: ({ clarify }) => `/clarify/${clarify}`, get: shown, post: empty },
  { route: "site/votes.$token", at: ({ votes }) => `/votes/${votes}`, get: shown, post: empty },
  { route: "site/votes.$token", at: ({ votes }) => `/votes/${votes}x`, get: all("missing"), post: all("missing") },
  { route: "site/clarify.$token", at: ({ clarify }) => `/clarify/${clarify}x`, get: shown, post: all("conflict"), form: { body: "All of them." } },
  { route: "site/requests.$ref_.withdraw", at: ({ request }) => `/requests/${request.fresh.id}-street-trees/withdraw`, get: only(["author"], "shown"), post: only(["author"], "done") },
];

/** A request that was hidden is there for moderators alone. */
const hiddenFromMost = allBut("missing", { moderator: "shown", administrator: "shown" });
const neverTheirs = allBut("missing", { nobody: "sign-in", moderator: "forbidden", administrator: "forbidden" });
const hidden: Access[] = [
  { route: "site/requests.$ref", at: ({ request }) => `/requests/${request.hidden.id}-hidden-for-rudeness`, get: hiddenFromMost, post: never },
  { route: "site/requests.$ref_.vote", at: ({ request }) => `/requests/${request.hidden.id}-hidden-for-rudeness/vote`, get: hiddenFromMost, post: allBut("missing", { nobody: "sign-in", moderator: "forbidden", administrator: "forbidden" }), form: { voted: "yes" } },
  { route: "site/requests.$ref_.follow", at: ({ request }) => `/requests/${request.hidden.id}/follow`, get: allBut("missing", { moderator: "onward", administrator: "onward" }), post: allBut("missing", { moderator: "empty", administrator: "empty" }) },
  { route: "site/requests.$ref_.follow", at: ({ request }) => `/requests/${request.hidden.id}/follow`, get: allBut("missing", { moderator: "onward", administrator: "onward" }), post: all("missing"), form: { following: "yes" } },
  { route: "site/requests.$ref_.edit", at: ({ request }) => `/requests/${request.hidden.id}/edit`, get: neverTheirs, post: neverTheirs },
  { route: "site/requests.$ref_.clarify", at: ({ request }) => `/requests/${request.hidden.id}/clarify`, get: only([], "shown", "missing"), post: only([], "done", "missing"), form: { body: "All of them." } },
  { route: "site/requests.$ref_.withdraw", at: ({ request }) => `/requests/${request.hidden.id}/withdraw`, get: only([], "shown"), post: only([], "done") },
  { route: "staff/staff.requests.$ref", at: ({ request }) => `/staff/requests/${request.hidden.id}-hidden-for-rudeness`, get: only(["administrator"], "shown"), post: never },
  ...["answer", "review", "route", "classify", "reopen", "reviews", "offers"].map((act) => ({
    route: `staff/staff.requests.$ref_.${act}`, at: ({ request }: City) => `/staff/requests/${request.hidden.id}/${act}`, get: only([], "shown"), post: only([], "done"),
  })),
];

const account: Access[] = [
  { route: "account/account._index", at: () => "/account", get: only(person, "shown"), post: only(person, "empty") },
  { route: "account/account.data._index", at: () => "/account/data", get: only(person, "shown"), post: never },
  { route: "account/account.data.address", at: () => "/account/data/address", get: only(person, "shown"), post: only(person, "empty") },
  { route: "account/account.data.devices", at: () => "/account/data/devices", get: onward, post: only(person, "empty") },
  { route: "account/account.data.copy._index", at: () => "/account/data/copy", get: onward, post: only(person, "done") },
  { route: "account/account.data.copy.$id", at: () => "/account/data/copy/1", get: only([], "missing", "missing"), post: never },
  { route: "account/account.data.leave", at: () => "/account/data/leave", get: only(person, "shown"), post: only(person, "empty") },
  { route: "account/address.$token", at: () => "/address/forged", get: shown, post: empty },
  { route: "account/account.mail", at: () => "/account/mail", get: only(person, "shown"), post: only(person, "empty") },
  { route: "account/account.following", at: () => "/account/following", get: only(person, "shown"), post: never },
  { route: "account/account.notifications", at: () => "/account/notifications", get: only(person, "shown"), post: only(person, "done") },
  { route: "account/account.searches._index", at: () => "/account/searches", get: only(person, "shown"), post: only(person, "empty") },
  { route: "account/account.searches.new", at: () => "/account/searches/new", get: only(person, "onward"), post: only(person, "empty") },
  { route: "account/account.requests", at: () => "/account/requests", get: only(person, "shown"), post: never },
  { route: "account/account.welcome", at: () => "/account/welcome", get: only(person, "shown"), post: only(person, "empty") },
  { route: "account/sign-in._index", at: () => "/sign-in", get: allBut("onward", { nobody: "shown" }), post: empty },
  { route: "account/sign-in.code", at: () => "/sign-in/code", get: all("sign-in"), post: empty },
  { route: "account/sign-in.drop", at: () => "/sign-in/drop", get: all("sign-in"), post: all("sign-in") },
  { route: "account/sign-in.link.$token", at: () => "/sign-in/link/forged", get: shown, post: empty },
  { route: "account/sign-out", at: () => "/sign-out", get: onward, post: all("done") },
  { route: "account/language", at: () => "/language", get: onward, post: empty },
  { route: "account/language", at: () => "/language", get: onward, post: all("done"), form: { language: "es" } },
  { route: "account/enter-as", at: () => "/enter-as", get: all("sign-in"), post: all("forbidden"), form: { as: "administrator" } },
  { route: "account/unsubscribe.$token", at: ({ unsubscribe }) => `/unsubscribe/${unsubscribe}`, get: shown, post: all("done") },
  { route: "account/unsubscribe.$token", at: ({ unsubscribe }) => `/unsubscribe/${unsubscribe}x`, get: all("missing"), post: all("missing") },
  { route: "account/invitations.$token", at: ({ invitation }) => `/invitations/${invitation}`, get: shown, post: allBut("forbidden", { nobody: "done" }) },
  { route: "account/invitations.$token", at: ({ invitation }) => `/invitations/${invitation}x`, get: shown, post: empty },
];

const deskAt = (request: keyof City["request"], more = "") => (city: City) => `/staff/requests/${city.request[request].id}-street-trees${more}`;
const requestDesk: Access[] = [
  { route: "staff/staff._index", at: () => "/staff", get: only(staff, "shown"), post: never },
  { route: "staff/staff.requests.$ref", at: deskAt("fresh"), get: only(desk, "shown"), post: never },
  { route: "staff/staff.requests.$ref_.answer", at: deskAt("fresh", "/answer"), get: only(answering, "shown"), post: only(answering, "empty") },
  { route: "staff/staff.requests.$ref_.answer", at: deskAt("withoutDepartment", "/answer"), get: only(["openData"], "shown"), post: only(["openData"], "empty") },
  { route: "staff/staff.requests.$ref_.review", at: deskAt("fresh", "/review"), get: only(answering, "shown"), post: only(answering, "empty") },
  { route: "staff/staff.requests.$ref_.route", at: deskAt("fresh", "/route"), get: only([...answering, "openData"], "shown"), post: only([...answering, "openData"], "empty") },
  { route: "staff/staff.requests.$ref_.route", at: deskAt("declined", "/route"), get: only([], "shown"), post: only([], "empty") },
  { route: "staff/staff.requests.$ref_.classify", at: deskAt("fresh", "/classify"), get: only([...answering, "openData"], "shown"), post: only([...answering, "openData"], "done") },
  { route: "staff/staff.requests.$ref_.colleagues", at: deskAt("fresh", "/colleagues"), get: only(desk, "shown"), post: only(desk, "empty") },
  { route: "staff/staff.requests.$ref_.colleagues", at: deskAt("fresh", "/colleagues"), get: only(desk, "shown"), post: only(desk, "done"), form: { act: "note", note: "Look at this." } },
  { route: "staff/staff.requests.$ref_.colleagues", at: deskAt("fresh", "/colleagues"), get: only(desk, "shown"), post: { ...only(desk, "forbidden"), ...each([...answering, "openData"], "done") }, form: { act: "labels" } },
  { route: "staff/staff.requests.$ref_.colleagues", at: deskAt("fresh", "/colleagues"), get: only(desk, "shown"), post: { ...only(desk, "forbidden"), ...each([...answering, "openData"], "done") }, form: { act: "assign" } },
  { route: "staff/staff.requests.$ref_.reopen", at: deskAt("declined", "/reopen"), get: only(["coordinator", "openData"], "shown"), post: only(["coordinator", "openData"], "empty") },
  { route: "staff/staff.requests.$ref_.correct", at: deskAt("unclear", "/correct"), get: only(answering, "shown"), post: only(answering, "empty") },
  { route: "staff/staff.requests.$ref_.split", at: deskAt("fresh", "/split"), get: only([...answering, "openData"], "shown"), post: only([...answering, "openData"], "empty") },
  { route: "staff/staff.requests.$ref_.extend", at: deskAt("fresh", "/extend"), get: only(answering, "shown"), post: only(answering, "empty") },
  { route: "staff/staff.requests.$ref_.extend", at: deskAt("declined", "/extend"), get: only(answering, "shown"), post: only(answering, "conflict"), form: { until: "2030-01-02", reason: "voluminous", seenVersion: "1" } },
  { route: "staff/staff.requests.$ref_.offers", at: deskAt("fresh", "/offers"), get: only(answering, "shown"), post: only(answering, "empty") },
  { route: "staff/staff.requests.$ref_.offers", at: deskAt("fresh", "/offers"), get: only(answering, "shown"), post: only(answering, "done"), form: { dataset: "1", verdict: "no" } },
  { route: "staff/staff.requests.$ref_.offers", at: deskAt("withoutDepartment", "/offers"), get: only(["openData"], "shown"), post: only(["openData"], "empty") },
  { route: "staff/staff.requests.$ref_.unmerge", at: deskAt("duplicate", "/unmerge"), get: only([...answering, "openData"], "shown"), post: only([...answering, "openData"], "empty") },
  { route: "staff/staff.requests.$ref_.reviews", at: deskAt("reviewed", "/reviews"), get: only(answering, "shown"), post: only(answering, "empty") },
  { route: "staff/staff.reviews._index", at: () => "/staff/reviews", get: only(["viewer", ...answering, "elsewhere", "openData", "reviewer", "administrator"], "shown"), post: never },
  { route: "staff/staff.reviews.$id", at: ({ review }) => `/staff/reviews/${review.id}`, get: only(desk, "shown"), post: only(desk, "empty") },
  { route: "staff/staff.reviews.$id", at: ({ review }) => `/staff/reviews/${review.id}`, get: only(desk, "shown"), post: only(["reviewer"], "conflict"), form: { act: "side", side: "privacy", word: "rejected", note: "No.", seenVersion: "0" } },
  { route: "staff/staff.reviews.$id", at: ({ review }) => `/staff/reviews/${review.id}`, get: only(desk, "shown"), post: only(["coordinator"], "conflict"), form: { act: "side", side: "data_owner", word: "approved", seenVersion: "0" } },
  { route: "staff/staff.reviews.$id", at: ({ review }) => `/staff/reviews/${review.id}`, get: only(desk, "shown"), post: only([...answering, "reviewer"], "conflict"), form: { act: "column", name: "plate", treatment: "withheld", reason: "It leads to a person.", seenVersion: "0" } },
  { route: "staff/staff.reviews.$id", at: ({ review }) => `/staff/reviews/${review.id}`, get: only(desk, "shown"), post: only(answering, "conflict"), form: { act: "owner", seenVersion: "0" } },
  { route: "staff/staff.reviews.$id", at: ({ review }) => `/staff/reviews/${review.id}`, get: only(desk, "shown"), post: only(["coordinator", "reviewer"], "conflict"), form: { act: "conclude", outcome: "open", seenVersion: "0" } },
  { route: "staff/staff.reviews.$id", at: ({ review }) => `/staff/reviews/${review.id}`, get: only(desk, "shown"), post: only([...answering, "reviewer"], "conflict"), form: { act: "again", seenVersion: "0" } },
  { route: "staff/staff.reviews.$id_.review[.]csv", at: ({ review }) => `/staff/reviews/${review.id}/review.csv`, get: only(desk, "shown"), post: never },
];

const departments = ["viewer", ...answering, "elsewhere", "openData", "administrator"] as const;
const asking = [...answering, "elsewhere", "openData"] as const;
const inquiries: Access[] = [
  { route: "staff/staff.inquiries._index", at: () => "/staff/inquiries", get: only(departments, "shown"), post: never },
  { route: "staff/staff.inquiries.new", at: () => "/staff/inquiries/new", get: only(asking, "shown"), post: only(asking, "empty") },
  { route: "staff/staff.inquiries.$inquiry", at: ({ inquiry }) => `/staff/inquiries/${inquiry.id}`, get: only(departments, "shown"), post: only([...answering, "elsewhere"], "empty") },
];

const keepers = { get: only(["openData", "administrator"], "shown"), post: only(["openData", "administrator"], "empty") };
const sources: Access[] = [
  { route: "staff/staff.sources._index", at: () => "/staff/sources", ...keepers },
  { route: "staff/staff.sources.$source", at: ({ run }) => `/staff/sources/${run.sourceId}`, ...keepers },
  { route: "staff/staff.sources.$source_.runs.$run", at: ({ run }) => `/staff/sources/${run.sourceId}/runs/${run.id}`, ...keepers },
  { route: "staff/staff.sources.publishers", at: () => "/staff/sources/publishers", ...keepers },
  { route: "staff/staff.sources.matches", at: () => "/staff/sources/matches", ...keepers },
];

const keeping = [...answering, "openData", "administrator"] as const;
const inventoryAt = (more = "") => ({ department }: City) => `/staff/departments/${department.trees.slug}/inventory${more}`;
const inventory: Access[] = [
  { route: "staff/staff.departments.$slug.inventory._index", at: inventoryAt(), get: only(keeping, "shown"), post: never },
  { route: "staff/staff.departments.$slug.inventory.new", at: inventoryAt("/new"), get: only(keeping, "shown"), post: only(keeping, "empty") },
  { route: "staff/staff.departments.$slug.inventory.import", at: inventoryAt("/import"), get: only(keeping, "shown"), post: only(keeping, "empty") },
  { route: "staff/staff.departments.$slug.inventory.file[.csv]", at: inventoryAt("/file.csv"), get: only(keeping, "shown"), post: never },
  { route: "staff/staff.inventory.$ref", at: ({ entry }) => `/staff/inventory/${entry.id}-street-trees`, get: only(["viewer", ...keeping], "shown"), post: only(keeping, "empty") },
];

const administrators = { get: only(["administrator"], "shown"), post: only(["administrator"], "empty") };
const administration: Access[] = [
  { route: "staff/staff.administration._index", at: () => "/staff/administration", get: administrators.get, post: never },
  { route: "staff/staff.administration.departments._index", at: () => "/staff/administration/departments", ...administrators },
  { route: "staff/staff.administration.departments.$slug", at: ({ department }) => `/staff/administration/departments/${department.trees.slug}`, ...administrators },
  { route: "staff/staff.administration.people._index", at: () => "/staff/administration/people", ...administrators },
  { route: "staff/staff.administration.people.$slug", at: ({ person }) => `/staff/administration/people/${person.resident.slug}`, ...administrators },
  { route: "staff/staff.administration.labels", at: () => "/staff/administration/labels", ...keepers },
  { route: "staff/staff.administration.deadlines._index", at: () => "/staff/administration/deadlines", ...administrators },
  { route: "staff/staff.administration.deadlines.$slug", at: ({ department }) => `/staff/administration/deadlines/${department.trees.slug}`, ...administrators },
  { route: "staff/staff.administration.reasons._index", at: () => "/staff/administration/reasons", get: administrators.get, post: never },
  { route: "staff/staff.administration.reasons.$code", at: () => "/staff/administration/reasons/too_broad", ...administrators },
  { route: "staff/staff.administration.reviews", at: () => "/staff/administration/reviews", ...administrators },
  { route: "staff/staff.administration.mail", at: () => "/staff/administration/mail", ...administrators },
  { route: "staff/staff.administration.templates", at: () => "/staff/administration/templates", ...keepers },
  { route: "staff/staff.departments.$slug.templates", at: ({ department }) => `/staff/departments/${department.trees.slug}/templates`, get: only(["viewer", ...answering, "administrator"], "shown"), post: only(["coordinator", "administrator"], "empty") },
  { route: "staff/staff.templates.$template", at: () => "/staff/templates/1", ...keepers },
  { route: "staff/staff.departments.$slug.members", at: ({ department }) => `/staff/departments/${department.trees.slug}/members`, get: only(["viewer", ...answering, "openData", "administrator"], "shown"), post: only(["coordinator", "administrator"], "empty") },
];

/** What a demonstration shows is nowhere else. */
const machine: Access[] = [
  { route: "machine/metrics[.]csv", at: () => "/metrics.csv", get: shown, post: never },
  { route: "machine/metrics[.]json", at: () => "/metrics.json?period=all", get: shown, post: never },
  { route: "machine/preview[.]png", at: () => "/preview.png", get: shown, post: never },
  { route: "machine/requests.$ref_.preview[.]png", at: ({ request }) => `/requests/${request.fresh.id}/preview.png`, get: shown, post: never },
  { route: "machine/requests.$ref_.preview[.]png", at: ({ request }) => `/requests/${request.hidden.id}/preview.png`, get: all("missing"), post: never },
  { route: "machine/feed[.]xml", at: () => "/feed.xml", get: shown, post: never },
  { route: "machine/departments.$slug_.feed[.]xml", at: ({ department }) => `/departments/${department.trees.slug}/feed.xml`, get: shown, post: never },
  { route: "machine/requests.$ref_.feed[.]xml", at: ({ request }) => `/requests/${request.fresh.id}/feed.xml`, get: shown, post: never },
  { route: "machine/requests.$ref_.feed[.]xml", at: ({ request }) => `/requests/${request.hidden.id}/feed.xml`, get: all("missing"), post: never },
  { route: "machine/search_.feed[.]xml", at: () => "/search/feed.xml", get: shown, post: never },
  { route: "machine/robots[.]txt", at: () => "/robots.txt", get: shown, post: never },
  { route: "machine/sitemap[.]xml", at: () => "/sitemap.xml", get: shown, post: never },
  { route: "machine/sitemap.$part[.]xml", at: () => "/sitemap/requests-1.xml", get: shown, post: never },
  { route: "machine/sitemap.$part[.]xml", at: () => "/sitemap/people-1.xml", get: all("missing"), post: never },
  { route: "machine/manifest[.]webmanifest", at: () => "/manifest.webmanifest", get: shown, post: never },
  { route: "machine/dev.mailbox._index", at: () => "/dev/mailbox", get: all("missing"), post: never },
  { route: "machine/dev.mailbox.$id", at: ({ mail }) => `/dev/mailbox/${mail.id}`, get: all("missing"), post: never },
  { route: "machine/dev.mailbox.$id_.body", at: ({ mail }) => `/dev/mailbox/${mail.id}/body`, get: all("missing"), post: never },
];

export const access: Access[] = [{ route: "root", at: () => "/", get: shown, post: never }, ...site, ...hidden, ...account, ...requestDesk, ...inquiries, ...inventory, ...sources, ...administration, ...machine];
