/** Why the city may say no: a given list of codes, each with the words people read, its citation, and whether an appeal is possible. */
import type { DeclineReason } from "~/platform/db/generated/enums";

export type RefusalCode = DeclineReason;

interface InWords {
  wordsEn: string;
  wordsEs: string;
}

interface InShort {
  noteEn: string;
  noteEs: string;
}

/** What pages that tell of a refusal read of its reason. */
export const refusalWords = { code: true, wordsEn: true, wordsEs: true } as const;
export const refusalNote = { noteEn: true, noteEs: true, appealable: true } as const;

export const wordsIn = (language: string, { wordsEn, wordsEs }: InWords) => (language === "es" ? wordsEs : wordsEn);
/** The few words beside a state. */
export const noteIn = (language: string, { noteEn, noteEs }: InShort) => (language === "es" ? noteEs : noteEn);

/** Days within which a refusal can be appealed: the last of them counts whole. */
export const appealDays = 60;
