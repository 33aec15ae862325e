/** What background work calls: the given holidays of the years to come. */
export { giveHolidays } from "./commands/give-holidays.server";
