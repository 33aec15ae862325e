import { step } from "./first-run/say.mjs";

/** Plays the demonstration city into an empty database. */
export function fillDemonstration(): Promise<void> {
  return step("Filling the demonstration city", async () => {
    const { seedDemonstration } = await import("../prisma/seed/demonstration");
    await seedDemonstration();
  });
}
