/** The holidays that Los Angeles observes, by rule: the federal ones, the city's own, and the days on which they are kept. */
import { type Day, addDays, weekdayOf } from "~/platform/calendar";

export interface Holiday {
  day: Day;
  name: string;
  nameEs: string;
}

type Rule = (year: number) => Day;

const dayIn = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const monday = 1;
const thursday = 4;

/** A date; on a Saturday it is kept the day before, on a Sunday the day after. */
const dated = (month: number, day: number): Rule => (year) => {
  const date = dayIn(year, month, day);
  const weekday = weekdayOf(date);
  return weekday === 6 ? addDays(date, -1) : weekday === 7 ? addDays(date, 1) : date;
};

/** The first, second … such weekday of a month. */
const nth = (place: number, weekday: number, month: number): Rule => (year) => {
  const first = dayIn(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7);
};

const last = (weekday: number, month: number): Rule => (year) => {
  const end = addDays(dayIn(month === 12 ? year + 1 : year, (month % 12) + 1, 1), -1);
  return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
};

const dayAfter = (rule: Rule): Rule => (year) => addDays(rule(year), 1);

const thanksgiving = nth(4, thursday, 11);

const rules: (Omit<Holiday, "day"> & { on: Rule })[] = [
  { name: "New Year’s Day", nameEs: "Año Nuevo", on: dated(1, 1) },
  { name: "Martin Luther King Jr. Day", nameEs: "Día de Martin Luther King Jr.", on: nth(3, monday, 1) },
  { name: "Presidents’ Day", nameEs: "Día de los Presidentes", on: nth(3, monday, 2) },
  { name: "Cesar Chavez Day", nameEs: "Día de César Chávez", on: last(monday, 3) },
  { name: "Memorial Day", nameEs: "Día de los Caídos", on: last(monday, 5) },
  { name: "Juneteenth", nameEs: "Juneteenth, Día de la Emancipación", on: dated(6, 19) },
  { name: "Independence Day", nameEs: "Día de la Independencia", on: dated(7, 4) },
  { name: "Labor Day", nameEs: "Día del Trabajo", on: nth(1, monday, 9) },
  { name: "Indigenous Peoples Day", nameEs: "Día de los Pueblos Indígenas", on: nth(2, monday, 10) },
  { name: "Veterans Day", nameEs: "Día de los Veteranos", on: dated(11, 11) },
  { name: "Thanksgiving", nameEs: "Día de Acción de Gracias", on: thanksgiving },
  { name: "Day after Thanksgiving", nameEs: "Día después de Acción de Gracias", on: dayAfter(thanksgiving) },
  { name: "Christmas Day", nameEs: "Navidad", on: dated(12, 25) },
];

/** Those kept in a year, in order. A New Year's Day on a Saturday is kept on the last day of the year before. */
export function givenHolidays(year: number): Holiday[] {
  const about = [year, year + 1].flatMap((each) => rules.map(({ on, ...names }) => ({ day: on(each), ...names })));
  return about.filter(({ day }) => day.startsWith(dayIn(year, 1, 1).slice(0, 5))).sort((a, b) => (a.day < b.day ? -1 : 1));
}
