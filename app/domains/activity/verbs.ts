import type { Audience } from "~/platform/db/generated/enums";

/** Everything that can happen, with who may read it. */
export const verbs = {
  "request.submitted": "public",
  "request.edited": "public",
  "request.withdrawn": "public",
  "request.routed": "public",
  "request.classified": "staff",
  "request.reviewing": "public",
  "request.clarified": "public",
  "request.answered": "public",
  "request.confirmed": "public",
  "request.reopened": "public",
  "dataset.changed": "public",
  "dataset.gone": "public",
  "dataset.link_broken": "public",
  "dataset.link_mended": "public",
  "catalog.imported": "staff",
  "catalog.failed": "staff",
  "department.created": "public",
  "department.changed": "public",
  "department.invited": "staff",
  "department.member_added": "staff",
  "department.member_changed": "staff",
  "department.member_removed": "staff",
  "person.joined": "audit",
  "person.changed": "audit",
  "person.invited": "audit",
  "person.left": "audit",
  "person.role_granted": "audit",
  "person.role_revoked": "audit",
} as const satisfies Record<string, Audience>;

export type Verb = keyof typeof verbs;
