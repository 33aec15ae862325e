import { type Actor, hasCityRole } from "~/domains/activity/actor";

/** Sources, their runs, publishers and doubtful matches. */
export const canKeepCatalogs = (actor: Actor) => hasCityRole(actor, "open_data_coordinator", "administrator");
