/** Composition root of the picture of a request: its row, in words that fit. */
import { markOf } from "~/domains/requests/components/request-mark";
import { type PictureLine, type RequestPictureProps, lineTypes, lineWidth, votesTypes } from "~/domains/requests/components/request-picture";
import { latenessOf, wordsOf } from "~/domains/requests/components/status-line";
import type { RequestRow } from "~/domains/requests/queries.server";
import { cityTimeZone } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { linesOf, widthOf } from "~/platform/drawing/type.server";
import { createFormat } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import { pictureMargin, pictureSize } from "~/ui/Picture";

/** What the picture of a request says, each line no wider than its place. */
export function pictureIn(language: Language, row: RequestRow): RequestPictureProps {
  const t = translator(language, "requests");
  const ui = translator(language, "ui");
  const format = createFormat({ language, timeZone: cityTimeZone(), now: now() });
  const standing = { ...row, statusSince: row.statusSince.toISOString() };
  const { state, note } = wordsOf(standing, t, format);
  const votes = { number: format.number(row.voteCount), word: ui("vote.closed", { count: row.voteCount }) };
  const width = lineWidth(Math.max(widthOf(votes.number, votesTypes.number), widthOf(votes.word, votesTypes.word)));
  const line = (look: PictureLine["look"], text: string) => linesOf(text, lineTypes[look], width, 1).map((fitting) => ({ look, text: fitting }));
  const late = latenessOf(standing, t);
  return {
    brand: ui("brand"),
    tagline: translator(language, "home")("square"),
    title: titleIn(row.title),
    mark: markOf(row),
    late: late !== null,
    lines: [
      ...line("state", note ? `${state} · ${note}` : state),
      ...line("late", late ?? ""),
      ...line("soft", row.department?.name ?? t("noDepartment")),
    ],
    votes: votes.number,
    votesWord: votes.word,
  };
}

const room = { width: pictureSize.width - 2 * pictureMargin, height: 330 };
const sizes = [76, 64, 54, 46];

/** As large as it fits; what does not fit even small ends in an ellipsis. */
function titleIn(title: string): RequestPictureProps["title"] {
  const fitting = sizes.map((size) => {
    const most = Math.floor(room.height / (size * 1.18));
    return { size, lines: linesOf(title, { size, weight: 800 }, room.width, most), fits: linesOf(title, { size, weight: 800 }, room.width, 99).length <= most };
  });
  const { size, lines } = fitting.find(({ fits }) => fits) ?? fitting.at(-1)!;
  return { size, lines };
}
