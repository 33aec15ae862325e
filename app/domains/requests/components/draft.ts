import { draftStorage, forgetDraft } from "./draft-storage";

type Values = Record<string, string[]>;

/** Where it was written: the form's address, which may fill in a title. No field has such a name. */
const address = "?";

/** `restored` into the form, or only `offered` because the form already begins with something else. */
export type Shown = "nothing" | "restored" | "offered";

let shown: Shown = "nothing";
const listeners = new Set<() => void>();

export const draftShown = () => shown;

export function onDraft(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(next: Shown): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Brings a draft back into a form that is drawn for the first time, and keeps what is typed from now on. */
export function keepDraft(name: string, form: HTMLFormElement, fresh: boolean): () => void {
  show("nothing");
  const draft = fresh ? read(name) : null;
  // Its address may say what to begin with: a title, or the move of an answer.
  const begun = field(form, "title") !== "" || /[?&]to=/.test(window.location.search);
  const elsewhere = begun && draft?.[address]?.[0] !== window.location.search;
  if (draft && elsewhere) show("offered");
  else if (draft) restoreDraft(name, form);
  const keep = () => write(name, form);
  form.addEventListener("input", keep);
  return () => form.removeEventListener("input", keep);
}

export function restoreDraft(name: string, form: HTMLFormElement): void {
  const draft = read(name);
  if (!draft) return;
  const fillIn = () => {
    for (const element of form.elements) if (isField(element)) fill(element, draft[element.name] ?? []);
  };
  fillIn();
  // A choice may have brought fields of its own.
  requestAnimationFrame(fillIn);
  for (const details of form.querySelectorAll("details")) details.open = [...details.querySelectorAll("input, select")].some(isFilled);
  show("restored");
}

export function throwDraftAway(name: string, form: HTMLFormElement): void {
  forgetDraft(name);
  if (shown === "restored") form.reset();
  show("nothing");
}

type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is FormField =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const isTick = (element: FormField): element is HTMLInputElement => element.type === "checkbox" || element.type === "radio";

const isFilled = (element: Element) => isField(element) && (isTick(element) ? element.checked : element.value !== "");

function fill(element: FormField, values: string[]): void {
  if (isTick(element)) {
    if (element.checked !== values.includes(element.value) && (element.type === "checkbox" || !element.checked)) element.click();
    return;
  }
  element.value = values[0] ?? "";
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

function field(form: HTMLFormElement, of: string): string {
  return String(new FormData(form).get(of) ?? "");
}

function read(name: string): Values | null {
  try {
    return JSON.parse(draftStorage()?.getItem(name) ?? "null") as Values | null;
  } catch {
    return null;
  }
}

function write(name: string, form: HTMLFormElement): void {
  if (!field(form, "title") && !field(form, "body")) return forgetDraft(name);
  const data = new FormData(form);
  const values = Object.fromEntries([...new Set(data.keys())].map((key) => [key, data.getAll(key).map(String)]));
  draftStorage()?.setItem(name, JSON.stringify({ ...values, [address]: [window.location.search] }));
}
