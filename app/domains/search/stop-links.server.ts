import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { sign, unsign } from "~/platform/signing.server";

/** What a saved search's mail can stop: that search's mail. It needs no sign-in and never ends. */
export interface SearchStop {
  search: number;
  person: number;
}

export const searchStopLink = (stop: SearchStop): string => absolute(paths.unsubscribe(sign("search-mail", stop, null)));

export const searchStopOf = (token: string): SearchStop | null => unsign<SearchStop>("search-mail", token);
