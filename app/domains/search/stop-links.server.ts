import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { sign, unsign } from "~/platform/signing.server";
import type { SearchPace } from "./model";

/** What a mail about searches can stop: that search's mail, or that of all searches. It needs no sign-in and never ends. */
export interface SearchStop {
  search: number | null;
  person: number;
  /** What taking it back returns to. */
  pace?: SearchPace;
}

export const searchStopLink = (stop: SearchStop): string => absolute(paths.unsubscribe(sign("search-mail", stop, null)));

export const searchStopOf = (token: string): SearchStop | null => unsign<SearchStop>("search-mail", token);
