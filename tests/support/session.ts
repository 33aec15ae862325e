import type { PersonActor } from "~/domains/activity/actor";
import { beginSession } from "~/platform/session/session.server";

/** The `name=value` of a new session of the person's, for a `Cookie` header. */
export async function sessionOf(person: Pick<PersonActor, "id">): Promise<string> {
  return (await beginSession(person.id)).split(";")[0] ?? "";
}

/** The same for a browser. */
export async function sessionCookie(person: Pick<PersonActor, "id">, url: string) {
  const [name = "", value = ""] = (await sessionOf(person)).split("=");
  return { name, value, url: url.replace(/^http:/, "https:"), secure: true, httpOnly: true, sameSite: "Lax" as const };
}
