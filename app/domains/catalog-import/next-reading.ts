import { addDays, cityDay, startOfDay } from "~/platform/calendar";

/** The hour at which sources are read, in the city: hardly anybody is about. */
const readingHour = 4;

/** When a source that was read now is read again: at the next day's hour. */
export function nextReading(at: Date): Date {
  const today = new Date(startOfDay(cityDay(at)).getTime() + readingHour * 3_600_000);
  return today > at ? today : new Date(startOfDay(addDays(cityDay(at), 1)).getTime() + readingHour * 3_600_000);
}
