import { type Actor, hasCityRole } from "~/domains/activity/actor";

export const canChangeReasons = (actor: Actor) => hasCityRole(actor, "administrator");
