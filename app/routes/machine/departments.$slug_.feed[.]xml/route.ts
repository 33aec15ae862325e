import { departmentBySlug } from "~/domains/departments/queries.server";
import { requestNews } from "~/domains/notifications/queries.server";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { atom } from "~/platform/web/atom.server";
import { moved } from "~/platform/web/moved.server";
import { resource } from "~/web.server";

/** What happens to a department's requests. */
export const loader = resource(async ({ params, url, language, request }) => {
  const department = found(await departmentBySlug(params["slug"] ?? ""));
  if (department.slug !== params["slug"]) throw moved(url, paths.departmentFeed(department));
  return atom(request, {
    title: department.name,
    path: paths.departmentFeed(department, language),
    page: paths.department(department),
    language,
    entries: await requestNews({ department: department.id }, language),
  });
});
