/** Half-written texts, kept in this browser alone until they are sent. */
export const drafts = {
  request: "plaza.draft.request",
  answerTo: (request: { id: number }) => `plaza.draft.answer.${request.id}`,
};

export function forgetDraft(name: string): void {
  draftStorage()?.removeItem(name);
}

/** Some browsers refuse it altogether; then nothing is kept. */
export function draftStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
