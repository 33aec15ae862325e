/** What the shell around every page knows: who is here, in which language, in whose city. */
import { isStaff, hasCityRole } from "~/domains/activity/actor";
import { canKeepCatalogs } from "~/domains/catalog-import/policy";
import { seesReviews } from "~/domains/reviews/policy";
import { unreadCount } from "~/domains/notifications/queries.server";
import { keptShown } from "~/kept-form.server";
import { cityTimeZone } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { isDemonstration } from "~/platform/demonstration.server";
import { env } from "~/platform/env.server";
import type { Visit } from "~/web.server";

export async function shellData({ actor, language, request, url }: Visit) {
  const demonstration = await isDemonstration();
  return {
    language,
    origin: env().appUrl ?? url.origin,
    path: url.pathname,
    timeZone: cityTimeZone(),
    now: now().toISOString(),
    demonstration,
    contact: env().cityContact ?? (demonstration ? "open-data@example.org" : null),
    ...(await keptShown(actor, request, language)),
    person:
      actor.kind === "person"
        ? {
            name: actor.name,
            slug: actor.slug,
            unread: await unreadCount(actor.id),
            staff: isStaff(actor),
            administrator: hasCityRole(actor, "administrator"),
            keepsCatalogs: canKeepCatalogs(actor),
            reviews: seesReviews(actor),
          }
        : null,
  };
}

export type ShellData = Awaited<ReturnType<typeof shellData>>;
