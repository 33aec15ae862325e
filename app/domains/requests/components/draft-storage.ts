/** A half-written request, kept in this browser alone until it is sent. */
export const name = "plaza.draft.request";

export function forgetDraft(): void {
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
