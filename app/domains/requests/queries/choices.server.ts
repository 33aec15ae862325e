import { db } from "~/platform/db/client.server";

export interface Choices {
  departments: { id: number; slug: string; name: string }[];
  topics: { id: number; slug: string; nameEn: string; nameEs: string }[];
}

/** Departments and topics to choose from, in one query: departments by name, topics in the city's order; departments that take no new requests only where `closed` says so. */
export async function requestChoices({ closed = false }: { closed?: boolean } = {}): Promise<Choices> {
  const [row] = await db().$queryRaw<Choices[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name) ORDER BY name COLLATE "unicode"), '[]')
        FROM department WHERE active OR ${closed}) AS departments,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'nameEn', name_en, 'nameEs', name_es) ORDER BY id), '[]')
        FROM topic) AS topics`;
  return row!;
}

/** What an author may still change, as the form wants it. */
export async function requestAsAsked(number: number) {
  return db().datasetRequest.findUnique({
    where: { id: number },
    select: {
      title: true, body: true, topicId: true, frequency: true, formats: true, area: true, period: true, exampleUrl: true,
      kind: true, showName: true, onBehalfOf: true, onBehalfOfDepartmentId: true,
    },
  });
}
