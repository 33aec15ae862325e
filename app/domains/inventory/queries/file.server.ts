import { writeCsv } from "~/platform/csv";
import { db } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import { columns, headerOf, wordOf } from "../file-words";
import { planIn, saidOf } from "../plan";

const most = 2_000;

/** What a department lists, as the file that it can be brought back from; the template is its first line alone. */
export async function entriesFile(departmentId: number, language: Language, { template }: { template: boolean }): Promise<string> {
  const header = columns.map((column) => headerOf(column, language));
  if (template) return writeCsv([header]);
  const entries = await db().inventoryEntry.findMany({ where: { departmentId, status: { not: "removed" } }, orderBy: { id: "asc" }, take: most });
  return writeCsv([header, ...entries.map((entry) => {
    const plan = planIn(entry);
    return [
      entry.key, entry.title, entry.holds, wordOf("language", entry.language, language), entry.ownerName, wordOf("sensitivity", entry.sensitivity, language),
      entry.sensitivityNote, wordOf("how", entry.how, language), plan && saidOf(plan),
    ];
  })]);
}
