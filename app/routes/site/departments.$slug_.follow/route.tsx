import { departmentBySlug } from "~/domains/departments/queries.server";
import { follow } from "~/domains/following/commands.server";
import { FollowForm } from "~/domains/following/schemas";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { wantsPage } from "~/platform/web/back.server";
import { redirect } from "~/platform/web/reply";
import { command, page, signedIn } from "~/web.server";

/** Following is a press on the department's page; its own address leads there. */
export const loader = page(async ({ params }) => {
  throw redirect(paths.department(found(await departmentBySlug(params["slug"] ?? ""))));
});

export const action = command(async ({ actor, params, request, form }) => {
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  const { following } = form(FollowForm);
  const person = signedIn(actor, { kind: "follow", subject: "department", id: department.id, following });
  await follow(person, { department: department.id }, following);
  return wantsPage(request) ? redirect(paths.department(department)) : { following };
});
