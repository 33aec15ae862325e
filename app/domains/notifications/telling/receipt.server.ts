import { transaction } from "~/platform/db/client.server";
import { queueMail } from "~/platform/mail/outbox.server";
import { receiptMail } from "../mails/receipt";
import type { Happened } from "./happened.server";
import { recipient } from "./recipients.server";

/** The author's receipt: a mail for their own act, since it says what happens next and by when. */
export async function sendReceipt(activity: Happened): Promise<void> {
  const { request } = activity;
  if (!request) return;
  const author = await recipient(request.authorId, "author", request.id);
  if (!author?.wantsMail || author.email === null) return;
  const mail = await receiptMail({ ...activity, request }, { ...author, email: author.email });
  await transaction((tx) => queueMail(tx, mail));
}
