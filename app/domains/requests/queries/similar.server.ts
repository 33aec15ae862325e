import { db } from "~/platform/db/client.server";

const most = 3;

/** Requests whose titles say something alike, for the side of a request's page. */
export function similarRequests(request: { id: number; title: string }) {
  return db().$queryRaw<{ id: number; slug: string; title: string; language: string }[]>`
    SELECT id, slug, title, language::text FROM dataset_request
    WHERE title % ${request.title} AND id <> ${request.id} AND hidden_at IS NULL
    ORDER BY similarity(title, ${request.title}) DESC, id DESC LIMIT ${most}`;
}
