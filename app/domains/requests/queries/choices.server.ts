import { db } from "~/platform/db/client.server";

/** Departments and topics to choose from, in the order of their names. */
export async function requestChoices() {
  const [departments, topics] = await Promise.all([
    db().$queryRaw<{ id: number; slug: string; name: string }[]>`
      SELECT id, slug, name FROM department ORDER BY name COLLATE "unicode"`,
    db().topic.findMany({ orderBy: { id: "asc" } }),
  ]);
  return { departments, topics };
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
