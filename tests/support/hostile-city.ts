import { randomUUID } from "node:crypto";
import { type PersonActor, system } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import type { TestApp } from "./app";
import { feed, feedRecord, importFeed } from "./catalog";
import { hostile } from "./hostile";
import { aPerson } from "./people";
import { aRequest } from "./requests";
import { aPassedReview } from "./reviews";
import { sessionOf } from "./session";

/** What came of one text, sent through everything a person can send. */
export interface Victim {
  name: string;
  text: string;
  department: string;
  author: PersonActor;
  request: number;
  dataset: number;
}

/** A text cut to what a field takes, which is no less hostile for it. */
export const cut = (text: string, longest: number, number: number) => {
  const whole = text.replaceAll("\0", "").trim().length >= 8 ? text : `${number} ${text} and so on`;
  return whole.slice(0, longest);
};
const addressOf = (text: string) => `https://evil.example/${text.replace(/[\s\0]/g, "")}`.slice(0, 500);

/** Sends every text through every form there is, by people who may, and takes a catalogue full of them. */
export async function aHostileCity(app: TestApp) {
  const everyone = await aPerson({
    name: "Ada Everything", city: ["administrator", "open_data_coordinator", "moderator", "privacy_reviewer"], email: "ada@example.org",
  });
  const answers = new Set<number>();
  const cookies = new Map<number, Promise<string>>();
  const post: Post = async (path, as, form) => {
    const cookie = cookies.get(as.id) ?? sessionOf(as);
    cookies.set(as.id, cookie);
    const response = await app.fetch(path, { form, headers: { Cookie: await cookie } });
    await response.arrayBuffer();
    answers.add(response.status);
    return response.headers.get("Location") ?? "";
  };

  const datasets = await aHostileCatalog();
  // What only the staff sees: every text on one request.
  const shared = (await aRequest({ status: "release_review" })).id;
  const review = await aHostileReview(shared);
  const victims: Victim[] = [];
  const waiting = [...Object.entries(hostile).entries()];
  const send = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, [name, text]] = next;
      victims.push(await aVictim(name, text, index + 1, { everyone, dataset: datasets[index] ?? 0, post }));
      await post(`/requests/${shared}/vote`, await aPerson({ name: `Voter ${index}` }), { voted: "yes", use: cut(text, 500, index), follow: "no" });
      await db().reviewColumn.create({ data: { reviewId: review.id, name: `${index} ${plain(text)}`.slice(0, 200), treatment: "masked", reason: plain(text).slice(0, 300) } });
    }
  };
  await Promise.all([send(), send(), send()]);
  return { victims, everyone, answers, shared };
}

const plain = (text: string) => text.replaceAll("\0", "");

/** Done, so that everybody reads its columns; its notes are the staff's. */
async function aHostileReview(requestId: number) {
  const [note = "", reference = ""] = Object.values(hostile).map(plain);
  const review = await aPassedReview({ id: requestId, title: note.slice(0, 200) });
  await db().reviewSide.updateMany({ where: { reviewId: review.id }, data: { note, elsewhereReference: reference.slice(0, 200), elsewhereBy: note.slice(0, 200) } });
  await transaction((tx) => record(tx, { actor: system, verb: "request.reviewed", request: { id: requestId }, facts: { review: review.id, outcome: "open" } }));
  return review;
}

type Post = (path: string, as: PersonActor, form: Record<string, string>) => Promise<string>;

async function aVictim(name: string, text: string, number: number, { everyone, dataset, post }: { everyone: PersonActor; dataset: number; post: Post }): Promise<Victim> {
  const fit = (longest: number) => cut(text, longest, number);
  const author = await aPerson({ name: `Author ${number}` });
  await post("/account", author, { displayName: fit(60), language: "en" });
  const department = await aDepartment(number, fit, everyone, post);

  const wanted = {
    title: fit(140), body: fit(5_000), area: fit(200), period: fit(200), onBehalfOf: fit(200), exampleUrl: addressOf(text), showName: "on",
  };
  const submissionKey = randomUUID();
  let asked = "";
  // Meanwhile another asks for something alike, which has then to be seen too.
  for (let tries = 0; tries < 5 && !asked; tries += 1) {
    asked = await post("/requests/new", author, { ...wanted, submissionKey, departmentId: String(department.id), seen: await everythingThere() });
  }
  const request = Number(/^\/requests\/(\d+)/.exec(asked)?.[1]);
  if (!request) throw new Error(`"${name}" could not be asked for`);
  await post(`/requests/${request}/edit`, author, { ...wanted, area: `${fit(190)} edited`, body: `${fit(4_900)} edited` });

  const desk = `/staff/requests/${request}`;
  const seenVersion = async () => String((await db().datasetRequest.findUniqueOrThrow({ where: { id: request } })).version);
  const answer = async (status: string, more: Record<string, string> = {}) =>
    post(`${desk}/answer`, everyone, { intent: "publish", status, seenVersion: await seenVersion(), body: fit(10_000), ...more });
  const elsewhere = await db().department.create({ data: { slug: `elsewhere-${number}`, name: `Elsewhere ${number}`, shortName: "Elsewhere", abbreviation: "E", duty: "", dutyEs: "", createdAt: now() } });
  for (const { id } of [elsewhere, department]) {
    await post(`${desk}/route`, everyone, { departmentId: String(id), reason: fit(1_000), seenVersion: await seenVersion() });
  }
  await post(`${desk}/split`, everyone, {
    intent: "split", submissionKey: randomUUID(), seenVersion: await seenVersion(), title1: fit(140), body1: fit(5_000), title2: fit(140), body2: fit(4_900),
  });
  await answer("needs_clarification");
  await post(`/requests/${request}/clarify`, author, { body: fit(5_000) });
  await answer("planned", { plannedOn: "2099-02-03", plannedPrecision: "day", planReason: fit(500), format: fit(120), leftOut: fit(300) });
  await answer("referred", { holder: fit(200), holderUrl: addressOf(text) });
  await post(`${desk}/reopen`, everyone, { reason: fit(2_000), seenVersion: await seenVersion() });
  return { name, text, author, request, dataset, department: department.slug };
}

/** As if all that is there already had been looked at first. */
async function everythingThere(): Promise<string> {
  const [requests, datasets] = await Promise.all([db().datasetRequest.findMany({ select: { id: true } }), db().dataset.findMany({ select: { id: true } })]);
  return [...requests.map(({ id }) => `request-${id}`), ...datasets.map(({ id }) => `dataset-${id}`)].join(" ");
}

/** Made by its administrator, with a mail to whoever is invited; the city's people answer for it until somebody comes. */
async function aDepartment(number: number, fit: (longest: number) => string, everyone: PersonActor, post: Post) {
  const name = `${number} ${fit(110)}`;
  const words = { shortName: fit(40), abbreviation: fit(12), website: addressOf(fit(400)), duty: fit(300), dutyEs: fit(300) };
  const made = await post("/staff/administration/departments", everyone, { name, ...words });
  const slug = /^\/staff\/departments\/([^/]+)\/members/.exec(made)?.[1];
  if (!slug) return db().department.create({ data: { slug: `d-${number}`, name: `Department ${number}`, ...words, createdAt: now() } });
  if (number % 4 === 0) await post(`/staff/departments/${slug}/members`, everyone, { act: "invite", email: `new-${number}@example.org`, role: "viewer" });
  return db().department.findUniqueOrThrow({ where: { slug } });
}

/** A record for each text, in every field a catalogue has. */
async function aHostileCatalog(): Promise<number[]> {
  const records = Object.values(hostile).map((text, index) => feedRecord(`hostile ${index}`, {
    title: text, description: text, keyword: [text, "tree"], publisher: { name: text }, license: text, accrualPeriodicity: text,
    landingPage: /^<a href="([^"]*)/.exec(text)?.[1] ?? `javascript:${text}`, modified: text, issued: text, theme: [text],
    distribution: [
      { title: text, description: text, format: text, mediaType: text, downloadURL: "javascript:window.hacked=1", accessURL: addressOf(text) },
      { title: text, format: text.slice(0, 20), downloadURL: addressOf(text) },
    ],
  }));
  await importFeed(feed(...records));
  const made = await db().dataset.findMany({ select: { id: true, identifier: true } });
  return records.map(({ identifier }) => made.find((dataset) => dataset.identifier === identifier)?.id ?? 0);
}
