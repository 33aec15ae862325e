import { requestChoices } from "~/domains/requests/queries.server";
import { isAsked } from "../record";
import type { RecordFilters } from "../schemas";
import { departmentRecords, publicRecord } from "./stored-record.server";

/** The record that an address asks for, and that of each department within it, the most asked first. */
export async function wholeRecord({ period, department, topic }: RecordFilters) {
  const choices = await requestChoices({ closed: true });
  const chosen = {
    department: choices.departments.find(({ slug }) => slug === department) ?? null,
    topic: choices.topics.find(({ slug }) => slug === topic) ?? null,
  };
  const [record, byDepartment] = await Promise.all([
    publicRecord({ period, department: chosen.department?.id, topic: chosen.topic?.id }),
    chosen.department ? null : departmentRecords({ period, topic: chosen.topic?.id }),
  ]);
  const departments = choices.departments.flatMap(({ id, ...named }) => {
    const own = byDepartment?.get(id);
    return own && isAsked(own) ? [{ ...named, record: own }] : [];
  });
  return { period, chosen, choices, record, departments: departments.sort((one, other) => other.record.asked - one.record.asked) };
}

export type WholeRecord = Awaited<ReturnType<typeof wholeRecord>>;
