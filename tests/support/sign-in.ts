import { browserHashOf, mailSignIn } from "~/domains/accounts/commands.server";
import { db } from "~/platform/db/client.server";

/** A browser's request that sends back what a `Set-Cookie` header kept there. */
export function browserWith(setCookie: string | null): Request {
  const pair = setCookie?.split(";")[0];
  return new Request("http://localhost/", { headers: pair ? { Cookie: pair } : {} });
}

/** Asks to sign in; gives what came by mail, and the one browser where the code works. */
export async function asked(email: string, before: string | null = null) {
  const browserHash = browserHashOf(browserWith(before));
  const cookie = await mailSignIn({ email, language: "en", browserHash, returnTo: null });
  return { ...(await lastMailTo(email)), cookie, browserHash: browserHashOf(browserWith(cookie)) };
}

export async function lastMailTo(email: string): Promise<{ code: string; token: string }> {
  const { text } = await db().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: "desc" } });
  return {
    code: /^\d{6}$/m.exec(text)?.[0] ?? "",
    token: /\/sign-in\/link\/([\w-]+)/.exec(text)?.[1] ?? "",
  };
}

export const wrong = (code: string) => (code === "000000" ? "000001" : "000000");
