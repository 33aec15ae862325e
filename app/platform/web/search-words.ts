import { z } from "zod";

/** A short text out of an address, which may hold anything; PostgreSQL takes no NUL. */
export const words = (longest: number) => z.string().transform((given) => given.replace(/\p{Cc}/gu, " ").trim()).pipe(z.string().max(longest));

/** What is looked for; what is longer is cut. */
export const searchWords = z.string().transform((given) => given.slice(0, 200)).pipe(words(200)).optional().catch(undefined);
