import type { Actor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { allow, conflict, notFound } from "~/platform/errors";
import { slugOf } from "~/platform/slug";
import { canEdit, canSee, isAuthor } from "../policy";
import type { EditForm } from "../schemas";
import { allowChoices, wantedColumns } from "./ask.server";
import { requestForUpdate } from "./locking.server";

/** The author's edit, until the first answer. What stood before is kept and seen. Throws `forbidden`, `invalid`, or `conflict` once answered. */
export async function editRequest(actor: Actor, id: number, form: EditForm): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    if (!canSee(actor, request)) throw notFound();
    allow(isAuthor(actor, request));
    if (!canEdit(actor, request)) throw conflict({ status: request.status });
    await allowChoices(tx, form);

    const wanted = wantedColumns(form);
    const changed = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
      (field) => JSON.stringify(wanted[field]) !== JSON.stringify(request[field]),
    );
    if (changed.length === 0) return;

    const at = now();
    const before = Object.fromEntries(changed.map((field) => [field, request[field]]));
    const revision = await tx.revision.create({ data: { requestId: id, editorId: request.authorId, at, before } });
    await tx.datasetRequest.update({
      where: { id },
      data: { ...wanted, slug: slugOf(form.title), editedAt: at, version: { increment: 1 } },
    });
    await record(tx, { actor, verb: "request.edited", request, facts: { revision: revision.id, fields: changed } });
  });
}
