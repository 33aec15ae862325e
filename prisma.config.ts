import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  // Only Prisma's own command line reads this; Plaza connects through its driver adapter.
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://localhost/plaza" },
});
