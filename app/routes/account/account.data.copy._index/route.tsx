import { askForCopy } from "~/domains/accounts/commands.server";
import { paths } from "~/paths";
import { limited } from "~/platform/web/limits.server";
import { jsonFile, redirect } from "~/platform/web/reply";
import { command, resource, signedIn } from "~/web.server";

export const loader = resource(async () => redirect(paths.myData()));

export const action = command(async ({ actor }) => {
  const person = signedIn(actor);
  await limited("dataCopies", person.id);
  const copy = await askForCopy(person);
  return copy === null ? redirect(paths.myData({ done: "copy" })) : jsonFile(copy, "plaza.json");
});
