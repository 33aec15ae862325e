import { env } from "../env.server";
import { isDemonstration } from "../demonstration.server";

/** Addresses that exist only on paper (RFC 2606) reach no provider; neither does anything from a demonstration. */
export async function mayLeave(to: string): Promise<boolean> {
  const onPaper = /@([^@]*\.)?(example(\.[^.@]+)?|invalid|test|localhost)$/i.test(to);
  return !onPaper && !(await isDemonstration());
}

/** Whether any mail goes out from here at all. */
export async function isMailSent(): Promise<boolean> {
  return env().mail.by !== "nobody" && !(await isDemonstration());
}

/** Whether whoever is written to can read it: sent, or shown on the site. In a city without a provider nobody can. */
export async function isMailRead(): Promise<boolean> {
  return env().mail.by !== "nobody" || process.env["NODE_ENV"] !== "production" || (await isDemonstration());
}
