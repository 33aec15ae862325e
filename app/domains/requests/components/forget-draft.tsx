import { useEffect } from "react";
import { forgetDraft } from "./draft-storage";

/** On the receipt: what was sent is no draft any more. */
export function ForgetDraft() {
  useEffect(forgetDraft, []);
  return null;
}
