import { appealDays } from "~/domains/refusals/model";
import { paths } from "~/paths";
import { absolute } from "~/platform/address.server";
import { addDays, cityDay } from "~/platform/calendar";
import { Note } from "~/platform/mail/blocks";
import type { HappenedToRequest } from "../telling/happened.server";
import { type Addressee, speaking } from "./compose.server";

/** Whoever asked hears with a refusal until when they may have it looked at again. */
export function AppealNote({ activity: { request, answer, facts, at }, person }: { activity: HappenedToRequest; person: Addressee }) {
  const refused = facts.to === "declined" && facts.from !== "declined" && answer?.refusal?.appealable === true;
  if (!refused || person.reason !== "author" || request.appealedAt !== null) return null;
  const { t, format } = speaking(person, at);
  return <Note>{t("appeal.until", { date: format.calendarDay(addDays(cityDay(at), appealDays)), address: absolute(paths.appeal(request)) })}</Note>;
}
