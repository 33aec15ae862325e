import { z } from "zod";
import { type Day, isDay } from "~/platform/calendar";
import { addressKey, longestAddress } from "~/domains/datasets/model";
import { languages } from "~/platform/i18n/languages";
import { shownOf } from "~/platform/paging";
import { searchWords, words } from "~/platform/web/search-words";
import { deskDeeds, extensionReasons, inboxStages, namesDatasets, sortOrders, stageNames, titleLength, declineReasons, requestKinds, statuses, wantedFormats, wantedFrequencies } from "./model";
import { type Promised, planProblems } from "./plan";

/** Messages are keys of `ui:problem`. */
const withoutNul = (given: string) => given.replaceAll("\0", "");
const text = (longest: number) => z.string({ error: "required" }).overwrite(withoutNul).trim().min(1, "required").max(longest, `longerThan:${longest}`);
const maybe = (longest: number) => z.string().overwrite(withoutNul).trim().max(longest, `longerThan:${longest}`).optional();
const number = z.coerce.number({ error: "chooseOne" }).int("chooseOne").positive("chooseOne").max(2 ** 31 - 1, "chooseOne");
const webAddress = z.string().trim().transform(withScheme).pipe(z.string().max(500, "longerThan:500").refine(isWebAddress, "webAddress"));
/** Where data lies: a page or a file of its own, not a portal's front page. */
const dataAddress = z
  .string()
  .trim()
  .transform(withScheme)
  .pipe(z.string().refine(isWebAddress, "webAddress"))
  .transform((address) => (URL.canParse(address) ? new URL(address).href : address))
  .pipe(z.string().max(longestAddress, `longerThan:${longestAddress}`).refine((address) => !URL.canParse(address) || addressKey(address) !== null, "frontPage"));
const day = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, "date");

/** Few people type https://. */
function withScheme(typed: string): string {
  return /^[^\s/:@]+\.[^\s:@]+$/.test(typed) ? `https://${typed}` : typed;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value) && URL.canParse(value);
}

const wanted = {
  title: text(titleLength).refine((title) => title.length >= 8, "tooShort"),
  body: text(5_000),
  topicId: number.optional(),
  frequency: z.enum(wantedFrequencies, "chooseOne").optional(),
  formats: z.array(z.enum(wantedFormats, "chooseOne")).max(wantedFormats.length, "chooseOne").default([]),
  area: maybe(200),
  period: maybe(200),
  exampleUrl: webAddress.optional(),
  kind: z.enum(requestKinds, "chooseOne").optional(),
  showName: z.stringbool().default(false),
  onBehalfOf: maybe(200),
  onBehalfOfDepartmentId: number.optional(),
};

export const AskForm = z.object({
  ...wanted,
  submissionKey: z.uuid("required"),
  /** Left out for "I don't know": the city's open-data coordinators then find the department. */
  departmentId: number.optional(),
});
export type AskForm = z.output<typeof AskForm>;

/** What an address may fill in beforehand. */
export const NewRequest = z.object({
  title: z.string().transform((title) => title.slice(0, titleLength)).pipe(words(titleLength)).optional().catch(undefined),
  department: words(100).optional().catch(undefined),
});

/** "This is it", pressed beside the title: what one asks for was asked before, or is published already. */
export const SameForm = z.object({
  same: z.string().regex(/^(request|dataset|entry)-[1-9]\d{0,8}$/, "chooseOne").transform((said) => {
    const [what, id] = said.split("-");
    return { what: what as "request" | "dataset" | "entry", id: Number(id) };
  }),
});
export type Same = z.output<typeof SameForm>["same"];

/** What a title is compared with, and what of it was on the page when the form was sent. */
export const SimilarWords = z.object({ title: z.string().max(1_000).transform((title) => title.slice(0, titleLength)).pipe(words(titleLength)).catch("") });
export const SimilarSeen = z.object({ title: text(titleLength).catch(""), seen: z.string().max(10_000).transform((seen) => seen.split(" ")).catch([]) });

/** The text as it will look, before anything is sent. */
export const PreviewForm = z.object({ preview: z.literal("yes"), body: z.string().max(50_000).default("") });

export const EditForm = z.object(wanted);
export type EditForm = z.output<typeof EditForm>;

export const VoteForm = z.object({
  voted: z.stringbool({ error: "chooseOne" }),
  /** Following comes with a vote. A form with a box to untick sends "no" before it, which stands alone when it is unticked. */
  follow: z.array(z.string()).default([]).transform((said) => said.length === 0 || said.includes("yes")),
  use: maybe(500),
});
export type VoteForm = z.output<typeof VoteForm>;

/** Which of the requests behind a mailed link. */
export const DropVoteForm = z.object({ request: number });

export const ClarifyForm = z.object({ body: text(5_000) });

const seenVersion = z.coerce.number().int();
/** As people write it: 27 or #27. */
const requestNumber = z.preprocess(
  (typed) => (typeof typed === "string" ? typed.trim().replace(/^#\s*/, "") : typed),
  z.coerce.number({ error: "requestNumber" }).int("requestNumber").positive("requestNumber").max(2 ** 31 - 1, "requestNumber"),
);
const listOfNumbers = z.array(number).max(100, "tooLong").default([]);

const answer = z.object({
  status: z.enum(statuses, "chooseOne"),
  seenVersion,
  /** The language the answer is written in; the request's unless said. */
  language: z.enum(languages, "chooseOne").optional(),
  body: text(10_000),
  plannedOn: day.optional(),
  /** The day of a month that is chosen by itself: completes `plannedOn`. */
  plannedDay: z.coerce.number({ error: "date" }).int("date").min(1, "date").max(31, "date").optional(),
  plannedPrecision: z.enum(["day", "month"], "chooseOne").optional(),
  planReason: maybe(500),
  format: maybe(120),
  leftOut: maybe(300),
  datasetIds: listOfNumbers,
  /** What is on the portal and not listed here yet. */
  portalAddress: dataAddress.optional(),
  portalTitle: maybe(300),
  declineReason: z.enum(declineReasons, "chooseOne").optional(),
  duplicateOf: requestNumber.optional(),
  holder: maybe(200),
  holderUrl: webAddress.optional(),
  /** The template that the text began with. */
  begun: number.optional().catch(undefined),
});

/** An answer's form, which says at once all that is wrong: with what was promised before, that the promise needs more, too. */
export function answerFormTo(before?: { promised: Promised; today: Day }) {
  return answer
    .superRefine(
      (form, context) => {
        const problem = (field: keyof typeof form, message: string) => context.addIssue({ code: "custom", path: [field], message });
        const need = (field: keyof typeof form, message: string) => form[field] === undefined && problem(field, message);
        if (form.status === "planned") need("plannedOn", "chooseMonth");
        if (namesDatasets(form.status) && !form.datasetIds?.length && !form.portalAddress && !form.portalTitle) problem("datasetIds", "dataset");
        if (form.portalAddress) need("portalTitle", "required");
        if (form.portalTitle) need("portalAddress", "required");
        if (form.status === "declined") need("declineReason", "chooseOne");
        if (form.status === "duplicate") need("duplicateOf", "requestNumber");
        if (form.status === "referred") need("holder", "required");
        if (!before || !day.safeParse(form.plannedOn).success) return;
        const plan = planProblems(withDay(form), before.promised, before.today);
        if (plan.plannedOn) problem(form.plannedDay ? "plannedDay" : "plannedOn", plan.plannedOn[0]!);
        if (plan.planReason) problem("planReason", "required");
      },
      // Else zod asks only once every field by itself is right, and people correct a form in rounds.
      { when: () => true },
    )
    .transform(withDay);
}

function withDay<Form extends { plannedOn?: string | undefined; plannedDay?: number | undefined }>(form: Form): Omit<Form, "plannedDay"> {
  const { plannedDay, ...rest } = form;
  if (!plannedDay || form.plannedOn?.length !== 7) return rest;
  return { ...rest, plannedOn: `${form.plannedOn}-${String(plannedDay).padStart(2, "0")}` };
}

export const AnswerForm = answerFormTo();
export type AnswerForm = z.output<typeof AnswerForm>;

export const AppealForm = z.object({ body: text(5_000) });
export type AppealForm = z.output<typeof AppealForm>;

/** The newest official text said rightly, with what was wrong about it. */
export const CorrectForm = z.object({
  seenVersion, answer: number, correction: text(300), body: text(10_000), language: z.enum(languages, "chooseOne").optional(), format: maybe(120), leftOut: maybe(300),
});
export type CorrectForm = z.output<typeof CorrectForm>;

export const SeenForm = z.object({ seenVersion });
/** Which state of the request whoever sends a form had before them, if it says so. */
export const SeenBefore = z.object({ seenVersion: seenVersion.optional().catch(undefined) });
/** The reason is needed where a department gives it away. `back` returns to the inbox, where it was sent from. */
export const RouteForm = z.object({ departmentId: number, reason: maybe(1_000), seenVersion, back: z.literal("inbox").optional().catch(undefined) });
/** A later due day, and why. */
export const ExtendForm = z.object({
  until: z.string("chooseOne").refine(isDay, "chooseOne"),
  reason: z.enum(extensionReasons, "chooseOne"),
  note: maybe(500),
  seenVersion,
});
export type ExtendForm = z.output<typeof ExtendForm>;
export const ReasonForm = z.object({ reason: text(2_000), seenVersion });
export const ClassifyForm = z.object({ kind: z.enum(requestKinds, "chooseOne").optional(), topicId: number.optional() });
/** A no to a dataset that was offered, or the offer as it was before. */
export const OfferForm = z.object({ dataset: number, verdict: z.enum(["no", "open"], "chooseOne") });
export type OfferForm = z.output<typeof OfferForm>;
/** A request becomes two parts at least, four at most: what is left of it, and new ones. */
export const SplitForm = z
  .object({
    submissionKey: z.uuid("required"),
    seenVersion,
    title1: wanted.title, body1: wanted.body,
    title2: wanted.title, body2: wanted.body,
    title3: wanted.title.optional(), body3: wanted.body.optional(),
    title4: wanted.title.optional(), body4: wanted.body.optional(),
  })
  .superRefine((form, context) => {
    for (const nth of [3, 4] as const) {
      const [title, body] = [`title${nth}`, `body${nth}`] as const;
      for (const [has, misses] of [[title, body], [body, title]] as const) {
        if (form[has] !== undefined && form[misses] === undefined) context.addIssue({ code: "custom", path: [misses], message: "required" });
      }
    }
  });
export type SplitForm = z.output<typeof SplitForm>;

/** In their order, the first being what the request itself becomes. */
export function partsOf(form: SplitForm) {
  const given = [[form.title1, form.body1], [form.title2, form.body2], [form.title3, form.body3], [form.title4, form.body4]];
  return given.flatMap(([title, body]) => (title && body ? [{ title, body }] : []));
}
export type Part = ReturnType<typeof partsOf>[number];

/** Only `split` splits. */
export const SplitPress = z.object({ intent: z.enum(["split", "preview"]).catch("preview") });

/** Which of the answer form's buttons was pressed. Only `publish` publishes; `enter` is the key of that name. */
export const AnswerPress = z.object({
  intent: z.enum(["publish", "preview", "find", "show", "enter", "template"]).or(z.templateLiteral(["use-", z.int().positive()])).catch("preview"),
  template: number.optional().catch(undefined),
  datasetSearch: maybe(200),
  datasetIds: listOfNumbers.catch([]),
});

/** An answer as far as it is written: what its places may be filled with. */
export const AnswerDraft = z.object({
  body: z.string().max(50_000).default(""),
  language: z.enum(languages).optional().catch(undefined),
  plannedOn: day.optional().catch(undefined),
  plannedDay: z.coerce.number().int().min(1).max(31).optional().catch(undefined),
  datasetIds: listOfNumbers.catch([]),
  portalTitle: maybe(300).catch(undefined),
  declineReason: z.enum(declineReasons).optional().catch(undefined),
  holder: maybe(200).catch(undefined),
  begun: number.optional().catch(undefined),
});
export type AnswerDraft = z.output<typeof AnswerDraft>;

/** Filters of the inbox, as they stand in its address. */
export const InboxFilters = z.object({
  department: z.string().max(100).optional().catch(undefined),
  stage: z.enum(inboxStages).optional().catch(undefined),
  /** What was given to the reader, or to nobody yet. */
  who: z.enum(["me", "nobody"]).optional().catch(undefined),
  label: number.optional().catch(undefined),
  /** The row that is open for answering. */
  answer: number.optional().catch(undefined),
  /** The request that was just sent to its department. */
  routed: number.optional().catch(undefined),
});
export type InboxFilters = z.output<typeof InboxFilters>;

/** What was just done, as a staff page's address says it; `listed` is the dataset that had the address which the answer gave. */
/** `seen…`: what stood there when the form was drawn. */
export const AssignForm = z.object({ assigneeId: number.optional(), seenAssigneeId: number.optional() });
export const NoteForm = z.object({ note: text(5_000) });
const numbers = z.array(number).max(500, "chooseOne").default([]);
export const LabelForm = z.object({ labelIds: numbers, seenLabelIds: numbers });
export const AddLabelForm = z.object({ name: text(40) });
export const RetireLabelForm = z.object({ labelId: number, retired: z.stringbool() });

export const ColleaguesAct = z.object({ act: z.enum(["note", "assign", "labels"], "chooseOne") });
export type ColleaguesAct = z.output<typeof ColleaguesAct>;
export const LabelsAct = z.object({ act: z.enum(["add", "retire"], "chooseOne") });

export const DeskDone = z.object({ done: z.enum(deskDeeds).nullable().catch(null), listed: number.nullable().catch(null) });

/** Filters of the public list, as they stand in its address; what makes no sense is left out. */
export const ListFilters = z.object({
  q: searchWords,
  department: words(100).optional().catch(undefined),
  topic: words(100).optional().catch(undefined),
  stage: z.enum(stageNames).optional().catch(undefined),
  sort: z.enum(sortOrders).catch("votes"),
  after: words(100).optional().catch(undefined),
  show: z.unknown().optional().transform(shownOf),
});
export type ListFilters = z.output<typeof ListFilters>;

/** What the request's page tells its author to be done. */
export const AuthorDone = z.enum(["edited", "withdrawn"]).nullable().catch(null);
/** What it tells someone who asked for the same. */
export const JoinedDone = z.enum(["joined", "following"]).nullable().catch(null);
export type PageDone = z.output<typeof AuthorDone> | z.output<typeof JoinedDone>;

/** What the answer form's address may say: the move to open with, and datasets, the one that is ticked, or the first request that stand in it already. */
export const AnswerTarget = z.object({
  original: number.optional().catch(undefined),
  names: number.optional().catch(undefined),
  to: z.enum(statuses).optional().catch(undefined),
  datasets: z.string().max(200).transform((ids) => ids.split(",").map(Number).filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).catch([]),
});
