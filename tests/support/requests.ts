import { randomUUID } from "node:crypto";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { aPerson } from "./people";

/** A request in any state, as a row: for tests of what may follow. */
export async function aRequest(more: Partial<Prisma.DatasetRequestUncheckedCreateInput> = {}) {
  return db().datasetRequest.create({
    data: {
      title: "Street trees with species and condition",
      slug: "street-trees",
      body: "So that neighbors can see where shade is missing.",
      submissionKey: randomUUID(),
      language: "en",
      showName: true,
      status: "submitted",
      createdAt: now(),
      statusSince: now(),
      dueOn: new Date(now().getTime() + 28 * 86_400_000),
      ...more,
      authorId: more.authorId ?? (await aPerson()).id,
    },
  });
}

export async function aDataset(departmentId: number | null = null, title = "Trees") {
  const source = { address: `https://data.example.org/${randomUUID()}`, title: "Portal", reader: "dcat-us", createdAt: now() };
  return db().dataset.create({
    data: {
      title, slug: "trees", identifier: randomUUID(), description: "", raw: {}, contentHash: "", firstSeenAt: now(),
      lastSeenAt: now(), keywords: [], ...(departmentId !== null && { department: { connect: { id: departmentId } } }),
      source: { create: source },
    },
  });
}
