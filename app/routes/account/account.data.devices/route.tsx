import { DeviceForm } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { endSession, endSessionOf, sessionOf } from "~/platform/session/session.server";
import { redirect } from "~/platform/web/reply";
import { command, resource, signedIn } from "~/web.server";

export const loader = resource(async () => redirect(paths.myData()));

export const action = command(async ({ actor, request, form }) => {
  const person = signedIn(actor);
  const { device } = form(DeviceForm);
  const here = (await sessionOf(request))?.sessionId === device;
  if (here) return redirect(paths.signedOut(), { headers: { "Set-Cookie": await endSession(request) } });
  await endSessionOf(person.id, device);
  return redirect(paths.myData({ done: "device" }));
});
