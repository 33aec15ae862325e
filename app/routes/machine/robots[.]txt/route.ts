import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { isDemonstration } from "~/platform/demonstration.server";
import { resource } from "~/web.server";

/** What is somebody's own, leads to a form, or is a list of everything once more. */
const closed = ["/account", "/staff", "/dev", "/sign-in", "/unsubscribe", "/invitations", "/clarify", "/search", "/requests/new", "/*/vote", "/*/follow"];

/** What search engines may read; an invented city has no place in them. */
export const loader = resource(async () => {
  const lines = (await isDemonstration())
    ? ["User-agent: *", "Disallow: /"]
    : ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), "", `Sitemap: ${absolute(paths.sitemap())}`];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
});
