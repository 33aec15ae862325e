/** Addresses that only staff ever go to: apart from `paths`, which every first visit loads. A leaf: anyone may import it. */
import { type Numbered, query, ref } from "~/paths";

export const deskPaths = {
  importMembers: (department: { slug: string }) => `/staff/departments/${department.slug}/members/import`,
  keepInventory: (department: { slug: string }, more: { done?: string; after?: string } = {}) => `/staff/departments/${department.slug}/inventory${query(more)}`,
  newEntry: (department: { slug: string }) => `/staff/departments/${department.slug}/inventory/new`,
  importEntries: (department: { slug: string }) => `/staff/departments/${department.slug}/inventory/import`,
  entriesFile: (department: { slug: string }, lang: string, more: { template?: "1" } = {}) => `/staff/departments/${department.slug}/inventory/file.csv${query({ lang, ...more })}`,
  keepEntry: (entry: Numbered, more: { done?: string; find?: string } = {}) => `/staff/inventory/${ref(entry)}${query(more)}`,
};
