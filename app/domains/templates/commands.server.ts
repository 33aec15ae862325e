import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import type { Verb } from "~/domains/activity/verbs";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, found } from "~/platform/errors";
import { canManageTemplates } from "./policy";
import type { TemplateForm } from "./schemas";

/** Returns its number. Throws `forbidden`. */
export async function addTemplate(actor: PersonActor, departmentId: number | null, form: TemplateForm): Promise<number> {
  allow(canManageTemplates(actor, { departmentId }));
  return transaction(async (tx) => {
    const { id } = await tx.answerTemplate.create({ data: { departmentId, createdAt: now(), ...purposeOf(form) } });
    await say(tx, actor, id, form);
    await remember(tx, actor, "template.added", { id, departmentId });
    return id;
  });
}

/** From now on it says this; what it said before is kept. Throws `forbidden`, `not-found`, `conflict`. */
export async function changeTemplate(actor: PersonActor, id: number, form: TemplateForm, seenVersion: number): Promise<void> {
  await transaction(async (tx) => {
    const template = await templateForUpdate(tx, actor, id, seenVersion);
    await tx.answerTemplate.update({ where: { id }, data: purposeOf(form) });
    await say(tx, actor, id, form);
    await remember(tx, actor, "template.changed", template);
  });
}

/** It says again what an earlier version said. Throws like `changeTemplate`. */
export async function bringBackVersion(actor: PersonActor, id: number, version: number, seenVersion: number): Promise<void> {
  await transaction(async (tx) => {
    const template = await templateForUpdate(tx, actor, id, seenVersion);
    await say(tx, actor, id, found(await tx.answerTemplateVersion.findFirst({ where: { id: version, templateId: id } })));
    await remember(tx, actor, "template.changed", template);
  });
}

/** No answer begins with it any more; restored, answers may again. Pressed twice it is pressed once. */
export async function retireTemplate(actor: PersonActor, id: number, retired: boolean): Promise<void> {
  await transaction(async (tx) => {
    const template = await templateForUpdate(tx, actor, id);
    if ((template.retiredAt !== null) === retired) return;
    await tx.answerTemplate.update({ where: { id }, data: { retiredAt: retired ? now() : null } });
    await remember(tx, actor, retired ? "template.retired" : "template.restored", template);
  });
}

/** An answer of a department, or of the city, began with it. */
export async function countUse(tx: Tx, id: number | undefined, departmentId: number | null): Promise<void> {
  if (id === undefined) return;
  const whose = departmentId === null ? [{ departmentId: null }] : [{ departmentId: null }, { departmentId }];
  await tx.answerTemplate.updateMany({ where: { id, OR: whose }, data: { uses: { increment: 1 } } });
}

async function templateForUpdate(tx: Tx, actor: PersonActor, id: number, seenVersion?: number) {
  await tx.$queryRaw`SELECT 1 FROM answer_template WHERE id = ${id} FOR UPDATE`;
  const { versions: [newest], ...template } = found(
    await tx.answerTemplate.findUnique({ where: { id }, include: { versions: { orderBy: { id: "desc" }, take: 1, select: { id: true } } } }),
  );
  allow(canManageTemplates(actor, template));
  if (seenVersion !== undefined && newest?.id !== seenVersion) throw conflict();
  return template;
}

const purposeOf = ({ toStatus, declineReason }: TemplateForm) => ({ toStatus, declineReason: toStatus === "declined" ? (declineReason ?? null) : null });

const say = (tx: Tx, actor: PersonActor, templateId: number, { titleEn, titleEs, bodyEn, bodyEs }: Pick<TemplateForm, "titleEn" | "titleEs" | "bodyEn" | "bodyEs">) =>
  tx.answerTemplateVersion.create({ data: { templateId, titleEn, titleEs, bodyEn, bodyEs, at: now(), byId: actor.id } });

const remember = (tx: Tx, actor: PersonActor, verb: Verb, { id, departmentId }: { id: number; departmentId: number | null }) =>
  record(tx, { actor, verb, setting: `template:${id}`, forDepartmentId: departmentId, facts: { template: id } });
