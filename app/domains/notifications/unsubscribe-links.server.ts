import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { sign, unsign } from "~/platform/signing.server";

/** What a link in a mail stops: mail about one request, or all mail. It needs no sign-in and never ends. */
export interface Unsubscribing {
  person: number;
  request: number | null;
}

export function unsubscribeLink(person: number, request: number | null): string {
  return absolute(paths.unsubscribe(sign("unsubscribe", { person, request } satisfies Unsubscribing, null)));
}

export function unsubscribingOf(token: string): Unsubscribing | null {
  return unsign<Unsubscribing>("unsubscribe", token);
}
