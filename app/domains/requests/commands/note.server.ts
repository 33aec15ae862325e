import type { z } from "zod";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { allow, invalid } from "~/platform/errors";
import { mentionsIn } from "../mentions";
import { canSeeStaffSide } from "../policy";
import { mentionable } from "../queries/colleagues.server";
import type { NoteForm } from "../schemas";
import { requestForUpdate } from "./locking.server";

/** What staff write to each other; whoever is mentioned hears of it. Throws `forbidden`, `invalid` for a name that nobody has. */
export async function writeNote(actor: PersonActor, id: number, form: z.output<typeof NoteForm>): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canSeeStaffSide(actor, request));
    const slugs = mentionsIn(form.note);
    const mentioned = slugs.length > 0 ? (await mentionable(request, tx)).filter(({ slug }) => slugs.includes(slug)) : [];
    const unknown = slugs.find((slug) => mentioned.every((person) => person.slug !== slug));
    if (unknown) throw invalid({ note: [`nobodyCalled:${unknown}`] });

    const note = await tx.note.create({ data: { requestId: id, authorId: actor.id, at: now(), body: form.note }, select: { id: true } });
    await record(tx, {
      actor, verb: "request.noted", request, forDepartmentId: request.departmentId,
      facts: { note: note.id, mentioned: mentioned.map((person) => person.id) },
    });
  });
}
