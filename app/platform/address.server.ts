import { env } from "./env.server";

/** A path of `~/paths` as a full address: for mails and feeds, which are read elsewhere. */
export const absolute = (path: string): string => `${env().publicUrl}${path}`;
