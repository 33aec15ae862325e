import { expect, inject, test } from "vitest";
import { missingSql } from "../../server/migration/history";
import { useDatabase } from "../support/database";

useDatabase();

test("the migrations lead to prisma/schema", async () => {
  expect(await missingSql(inject("cluster").url)).toBe("");
});
