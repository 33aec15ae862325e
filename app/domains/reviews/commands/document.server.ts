import type { Tx } from "~/platform/db/client.server";
import { invalid } from "~/platform/errors";
import { points } from "../model";
import type { ReviewActedOn } from "../queries/weighed.server";
import type { ColumnForm, DocumentForm } from "../schemas";
import { takeBackApprovals, touch, unconcluded } from "./word.server";

/** Which documentation is there, and why not what is not. Throws `invalid` where somebody excuses what only a reviewer may. */
export async function documentRelease(tx: Tx, review: ReviewActedOn, form: DocumentForm, mayExcuse: boolean): Promise<void> {
  const given = points.map((point) => ({
    point,
    there: point === "manner" ? form.manner !== undefined : form.there.includes(point),
    whyNot: form[`why_${point}`] ?? null,
  }));
  const before = (point: string) => review.documents.find((document) => document.point === point)?.whyNot ?? null;
  const excused = given.filter(({ point, there, whyNot }) => !there && whyNot !== null && whyNot !== before(point));
  if (!mayExcuse && excused.length > 0) throw invalid(Object.fromEntries(excused.map(({ point }) => [`why_${point}`, ["excuseOwn"]])));

  await tx.reviewDocument.deleteMany({ where: { reviewId: review.id } });
  await tx.reviewDocument.createMany({
    data: given.map(({ point, there, whyNot }) => ({ reviewId: review.id, point, there, whyNot: there ? null : whyNot })),
  });
  await touch(tx, review, { manner: form.manner ?? null });
}

/** A column that does not go out as it is. Its name stands once; said again, the newer word counts. */
export async function keepColumn(tx: Tx, review: ReviewActedOn, { name, treatment, reason }: ColumnForm): Promise<void> {
  const key = { reviewId_name: { reviewId: review.id, name } };
  await tx.reviewColumn.upsert({ where: key, create: { reviewId: review.id, name, treatment, reason }, update: { treatment, reason } });
  await changesWhatGoesOut(tx, review);
}

export async function dropColumn(tx: Tx, review: ReviewActedOn, columnId: number): Promise<void> {
  const { count } = await tx.reviewColumn.deleteMany({ where: { id: columnId, reviewId: review.id } });
  if (count > 0) await changesWhatGoesOut(tx, review);
}

/** Other columns go out than were approved: every side is asked again. */
async function changesWhatGoesOut(tx: Tx, review: ReviewActedOn): Promise<void> {
  await takeBackApprovals(tx, review.id);
  await touch(tx, review, unconcluded);
}

/** Who is answerable for the data; nobody by name is any of the department. Throws `invalid` where that is who sent it, or no member. */
export async function nameOwner(tx: Tx, review: ReviewActedOn, owner: number | undefined): Promise<void> {
  if (owner !== undefined) {
    const member = await tx.membership.count({ where: { personId: owner, departmentId: review.departmentId ?? 0 } });
    if (member === 0 || owner === review.begunById) throw invalid({ owner: ["chooseOne"] });
  }
  await touch(tx, review, { ownerId: owner ?? null });
}
