import { randomUUID } from "node:crypto";
import { AnswerForm, AskForm, EditForm } from "~/domains/requests/schemas";
import { db } from "~/platform/db/client.server";

const wanted = { title: "Street trees with species", body: "So that we see where shade is missing.", showName: "yes" };

export const askForm = (more: object = {}) => AskForm.parse({ ...wanted, submissionKey: randomUUID(), ...more });
export const editForm = (more: object = {}) => EditForm.parse({ ...wanted, ...more });

/** The answer form as it would be drawn now. */
export async function answerForm(requestId: number, more: object) {
  const { version } = await db().datasetRequest.findUniqueOrThrow({ where: { id: requestId } });
  return AnswerForm.parse({ body: "What we say.", language: "en", seenVersion: version, ...more });
}
