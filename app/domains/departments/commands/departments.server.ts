import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import { takeTurn } from "~/platform/db/turns.server";
import { isUniqueViolation } from "~/platform/db/violations.server";
import { allow, conflict, found, invalid } from "~/platform/errors";
import { slugOf } from "~/platform/slug";
import { canManageDepartments } from "../policy";
import type { DepartmentForm } from "../schemas";

interface Department {
  id: number;
  slug: string;
}

/** Throws `forbidden`; `invalid` where another department has the name. */
export async function createDepartment(actor: PersonActor, form: DepartmentForm): Promise<Department> {
  allow(canManageDepartments(actor));
  return withFreeName(() => transaction(async (tx) => {
    await slugTurn(tx);
    await allowParent(tx, form.parentId, null);
    const slug = await freeSlug(tx, form.name, null);
    const department = await tx.department.create({
      data: { ...columnsOf(form), slug, createdAt: now() },
      select: { id: true, slug: true },
    });
    await record(tx, { actor, verb: "department.created", department });
    return department;
  }));
}

/** A new name is a new address; the old one leads there. What stood there before is kept. Throws like `createDepartment`, and `not-found`. */
export async function changeDepartment(actor: PersonActor, id: number, form: DepartmentForm): Promise<Department> {
  allow(canManageDepartments(actor));
  return withFreeName(() => transaction(async (tx) => {
    await slugTurn(tx);
    const before = found(await tx.department.findUnique({ where: { id } }));
    const after = columnsOf(form);
    const fields = (Object.keys(after) as (keyof typeof after)[]).filter((name) => after[name] !== before[name]);
    if (fields.length === 0) return before;
    await allowParent(tx, form.parentId, id);
    const slug = form.name === before.name ? before.slug : await freeSlug(tx, form.name, id);
    if (slug !== before.slug) await keepFormer(tx, before, slug);
    await tx.department.update({ where: { id }, data: { ...after, slug } });
    const only = (values: Columns) => Object.fromEntries(fields.map((name) => [name, values[name]]));
    await tx.departmentRevision.create({ data: { departmentId: id, byId: actor.id, at: now(), before: only(before), after: only(after) } });
    await record(tx, { actor, verb: "department.changed", department: before, facts: { fields } });
    return { id, slug };
  }));
}

/** Takes back the last change, which is a change, too. Throws `conflict` where something was changed since, and like `changeDepartment`. */
export async function undoDepartmentChange(actor: PersonActor, id: number, revision: number): Promise<Department> {
  allow(canManageDepartments(actor));
  const last = await db().departmentRevision.findFirst({ where: { departmentId: id }, orderBy: { id: "desc" } });
  if (last?.id !== revision) throw conflict({ reason: "overtaken" });
  const { website, parentId, contactEmail, ...rest } = { ...(await columnsNow(id)), ...(last.before as Partial<Columns>) };
  return changeDepartment(actor, id, { ...rest, website: website ?? undefined, parentId: parentId ?? undefined, contactEmail: contactEmail ?? undefined });
}

type Columns = ReturnType<typeof columnsOf>;

const columnsNow = async (id: number): Promise<Columns> => found(await db().department.findUnique({
  where: { id },
  select: { name: true, shortName: true, abbreviation: true, website: true, duty: true, dutyEs: true, parentId: true, contactEmail: true, active: true },
}));

const columnsOf = ({ name, shortName, abbreviation, website, duty, dutyEs, parentId, contactEmail, active }: DepartmentForm) =>
  ({ name, shortName, abbreviation, website: website ?? null, duty, dutyEs, parentId: parentId ?? null, contactEmail: contactEmail ?? null, active: active ?? true });

const deepest = 10;

/** No department is a part of itself, however far up. Throws `invalid`. */
async function allowParent(tx: Tx, parentId: number | undefined, id: number | null): Promise<void> {
  let above = parentId;
  for (let floor = 0; above !== undefined && floor < deepest; floor++) {
    if (above === id) throw invalid({ parentId: ["ownPart"] });
    const parent: { parentId: number | null } | null = await tx.department.findUnique({ where: { id: above }, select: { parentId: true } });
    if (!parent) throw invalid({ parentId: ["chooseOne"] });
    above = parent.parentId ?? undefined;
  }
}

async function withFreeName<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error, "name")) throw invalid({ name: ["taken"] });
    throw error;
  }
}

/** Who comes second sees what the first did. */
const slugTurn = (tx: Tx) => takeTurn(tx, "a department's slug");

/** Neither another department's nor what one used to be called; its own former one may be taken up again. */
async function freeSlug(tx: Tx, name: string, id: number | null): Promise<string> {
  const slug = slugOf(name);
  const now = await tx.department.findUnique({ where: { slug }, select: { id: true } });
  const formerly = await tx.departmentFormerSlug.findUnique({ where: { slug }, select: { departmentId: true } });
  const owner = now?.id ?? formerly?.departmentId ?? id;
  if (owner !== id) throw invalid({ name: ["taken"] });
  return slug;
}

async function keepFormer(tx: Tx, { id, slug }: Department, next: string): Promise<void> {
  await tx.departmentFormerSlug.deleteMany({ where: { slug: next } });
  await tx.departmentFormerSlug.create({ data: { slug, departmentId: id } });
}
