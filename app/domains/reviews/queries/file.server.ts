import { writeCsv } from "~/platform/csv";
import { cityDay } from "~/platform/calendar";
import type { Language } from "~/platform/db/generated/enums";
import { translator } from "~/platform/i18n/server.server";
import { points } from "../model";
import type { ReviewShown } from "./page.server";

/** A review as a table for the file: what was said, by whom, when, in the reader's language. For staff: it holds the notes. */
export function reviewFile(review: ReviewShown, language: Language): string {
  const t = translator(language, "reviews");
  const on = (at: Date | null) => at && cityDay(at);
  const { begunAt, begunBy, concludedAt, concludedBy, outcome, reason, request, title, round } = review;
  return writeCsv([
    [t("csv.part"), t("csv.what"), t("csv.state"), t("csv.who"), t("csv.when"), t("csv.reference"), t("csv.text")],
    [t("csv.review"), title, t("page.round"), begunBy, on(begunAt), request.id, request.title],
    ...review.sides.flatMap(({ side, state, by, at, note, elsewhere, ticked }) => [
      [t("word.sides"), t(`side.${side}`), t(`state.${state}`), elsewhere?.by ?? by, elsewhere?.on ?? on(at), elsewhere?.reference, note],
      ...ticked.map((point) => [t("word.checklist"), t(`side.${side}`), t("word.ticked"), by, on(at), null, language === "es" ? point.textEs : point.textEn]),
    ]),
    ...points.map((point) => {
      const document = review.documents.find((one) => one.point === point);
      const manner = point === "manner" && review.manner ? t(`document.${review.manner}`) : null;
      const state = document?.there ? t("document.there") : t("document.missing");
      return [t("document.title"), t(`document.${point}`), state, null, null, null, document?.whyNot ?? manner];
    }),
    ...review.columns.map(({ name, treatment, reason: why }) => [t("column.title"), name, t(`column.${treatment}`), null, null, null, why]),
    [t("outcome.title"), t("page.round"), outcome && t(`outcome.${outcome}`), concludedBy, on(concludedAt), round, reason],
  ]);
}
