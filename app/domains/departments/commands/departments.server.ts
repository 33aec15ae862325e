import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { takeTurn } from "~/platform/db/turns.server";
import { isUniqueViolation } from "~/platform/db/violations.server";
import { allow, found, invalid } from "~/platform/errors";
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
    const slug = await freeSlug(tx, form.name, null);
    const department = await tx.department.create({
      data: { ...columnsOf(form), slug, createdAt: now() },
      select: { id: true, slug: true },
    });
    await record(tx, { actor, verb: "department.created", department });
    return department;
  }));
}

/** A new name is a new address; the old one leads there. Throws like `createDepartment`, and `not-found`. */
export async function changeDepartment(actor: PersonActor, id: number, form: DepartmentForm): Promise<Department> {
  allow(canManageDepartments(actor));
  return withFreeName(() => transaction(async (tx) => {
    await slugTurn(tx);
    const before = found(await tx.department.findUnique({ where: { id } }));
    const after = columnsOf(form);
    const fields = (Object.keys(after) as (keyof typeof after)[]).filter((name) => after[name] !== before[name]);
    if (fields.length === 0) return before;
    const slug = form.name === before.name ? before.slug : await freeSlug(tx, form.name, id);
    if (slug !== before.slug) await keepFormer(tx, before, slug);
    await tx.department.update({ where: { id }, data: { ...after, slug } });
    await record(tx, { actor, verb: "department.changed", department: before, facts: { fields } });
    return { id, slug };
  }));
}

const columnsOf = (form: DepartmentForm) => ({ ...form, website: form.website ?? null });

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
