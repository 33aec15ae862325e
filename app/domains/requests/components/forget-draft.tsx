import { useEffect } from "react";
import { forgetDraft } from "./draft-storage";

/** Where what was sent is shown: it is no draft any more. */
export function ForgetDraft({ name }: { name: string }) {
  useEffect(() => forgetDraft(name), [name]);
  return null;
}
