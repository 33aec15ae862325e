/** What some departments hold and have not published: listed by form and by file, scheduled, published, voted for. */
import { randomUUID } from "node:crypto";
import { applyImport, listEntry, previewImport, publishEntry, scheduleEntry, voteForEntry } from "~/domains/inventory/commands.server";
import { NewEntryForm } from "~/domains/inventory/schemas";
import { addDays, startOfDay } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { identifierOf } from "./datasets";
import { people } from "./people";
import { type Cast, actorOf } from "./play";

const columns = "identifier,title,what it holds,data owner,sensitivity,about sensitivity,how";

/** Street Services: a file of twelve, as its own list has them. */
const streets = `${columns}
BSS-01,Speed humps and tables,"One row for each hump: street, year built, height.",Pavement data steward,no personal data,,automatic
BSS-02,Sidewalk access complaints,"One row for each complaint: place, kind, day it came and day it was closed.",Access program analyst,personal data can be left out,Names and phone numbers of callers are taken out.,by hand
BSS-03,Retaining walls and their condition,"One row for each wall: place, length, year looked at, condition.",Bridge and wall engineer,no personal data,,by hand
BSS-04,Street furniture permits,"One row for each bench, bin or kiosk with a permit: place, holder, end of the permit.",Permit desk,no personal data,,automatic
BSS-05,Crew assignments by day,"One row for each crew and day: district, kind of work, hours.",Field operations,sensitive,It tells where single workers are.,automatic
BSS-06,Asphalt plant output,"One row a day: tons made, tons delivered.",Asphalt plant manager,no personal data,,automatic
BSS-07,Utility cuts in streets,"One row for each cut: place, company, day opened and day closed.",Permit desk,no personal data,,automatic
BSS-08,Curb ramps built in 2014,"One row for each ramp: corner, day it was built.",Access program analyst,no personal data,,by hand
BSS-09,Newspaper racks,"One row for each rack: place, owner, state.",Permit desk,no personal data,,by hand
BSS-10,Sidewalk vending inspections,"One row for each visit: place, day, what was said.",Investigation desk,sensitive,It could tell where single vendors are.,by hand
`;

/** The Library, in Spanish and by form. */
const library = [
  { title: "Computadoras libres por biblioteca y hora", holds: "Una fila por biblioteca y hora: cuántas computadoras hay y cuántas están libres.", ownerName: "Encargado de sistemas públicos", how: "automatic", sensitivity: "no_personal_data" },
  { title: "Multas perdonadas por biblioteca", holds: "Una fila por biblioteca y mes: cuántas multas y por cuánto dinero.", ownerName: "Coordinación de préstamos", how: "by_hand", sensitivity: "personal_data_left_out", sensitivityNote: "Se quita todo lo que dice quién debía." },
] as const;

const day = (cast: Cast, daysAgo: number) => new Date(startOfDay(addDays(cast.seedDay, -daysAgo)).getTime() + 10 * 3_600_000);
const month = (cast: Cast, inDays: number) => addDays(cast.seedDay, inDays).slice(0, 7);

/** In the order of time, as the stories' steps are. */
export function inventories(cast: Cast): { moment: Date; happen: () => Promise<void> }[] {
  return [
    { moment: day(cast, 97), happen: () => bring(cast) },
    { moment: day(cast, 95), happen: () => listLibrary(cast) },
    { moment: day(cast, 80), happen: () => voteAll(cast) },
    { moment: day(cast, 41), happen: () => schedule(cast) },
    { moment: day(cast, 13), happen: () => publish(cast) },
  ];
}

async function bring(cast: Cast): Promise<void> {
  const [ana, id] = [await actorOf(cast, "ana"), cast.departments.get("BSS")!];
  const { seen } = await previewImport(ana, id, streets, "en");
  await applyImport(ana, id, { text: streets, seen }, "en");
}

async function listLibrary(cast: Cast): Promise<void> {
  const [diego, id] = [await actorOf(cast, "diego"), cast.departments.get("LAPL")!];
  for (const form of library) await listEntry(diego, id, NewEntryForm.parse({ ...form, language: "es", submissionKey: randomUUID(), plannedOn: month(cast, 150) }));
}

/** Residents want the first most, the next less, and so on. */
async function voteAll(cast: Cast): Promise<void> {
  const residents = people.filter(({ member, city }) => !member && !city).slice(0, 24);
  const entries = await db().inventoryEntry.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  for (const [place, { id }] of entries.entries()) {
    const votes = residents.filter((_, nth) => (nth * 7 + place * 5) % (place + 2) === 0);
    for (const [nth, { key }] of votes.entries()) {
      const use = place === 0 && nth === 0 ? "To ask for humps where children cross without one." : undefined;
      await voteForEntry(await actorOf(cast, key), id, { voted: true, follow: nth % 2 === 0, use });
    }
  }
}

const entryCalled = (title: string) => db().inventoryEntry.findFirstOrThrow({ where: { title } });

async function schedule(cast: Cast): Promise<void> {
  const [humps, cuts] = [await entryCalled("Speed humps and tables"), await entryCalled("Utility cuts in streets")];
  const ana = await actorOf(cast, "ana");
  await scheduleEntry(ana, humps.id, { seenVersion: humps.version, plannedOn: month(cast, 75) });
  await scheduleEntry(ana, cuts.id, { seenVersion: cuts.version, plannedOn: month(cast, 40) });
}

async function publish(cast: Cast): Promise<void> {
  const entry = await entryCalled("Curb ramps built in 2014");
  const dataset = await db().dataset.findFirstOrThrow({ where: { identifier: identifierOf("cu97-7vhd") } });
  await publishEntry(await actorOf(cast, "mina"), entry.id, { seenVersion: entry.version, datasetId: dataset.id });
}
