import { z } from "zod";

/** The wanted state, not a change of it: pressing twice is pressing once. */
export const FollowForm = z.object({ following: z.stringbool({ error: "chooseOne" }) });
export type FollowForm = z.output<typeof FollowForm>;
