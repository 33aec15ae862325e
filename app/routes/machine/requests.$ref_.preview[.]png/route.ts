import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { markOf } from "~/domains/requests/components/request-mark";
import { RequestPicture, type RequestPictureProps } from "~/domains/requests/components/request-picture";
import { latenessOf, wordsOf } from "~/domains/requests/components/status-line";
import { type RequestRow, picturedRequest } from "~/domains/requests/queries.server";
import { cityTimeZone } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { asPng } from "~/platform/drawing/png.server";
import { drawable, linesOf } from "~/platform/drawing/type.server";
import { found } from "~/platform/errors";
import { createFormat } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import { numberOfRef } from "~/platform/slug";
import { unlessKnown } from "~/platform/web/conditional.server";
import { pictureMargin, pictureSize } from "~/ui/Picture";
import { resource } from "~/web.server";

/** The picture beside a link to a request, drawn anew where something in it changed. */
export const loader = resource(async ({ params, language, request }) => {
  const row = found(await picturedRequest(found(numberOfRef(params["ref"]))));
  const shown = shownIn(language, row);
  return unlessKnown(request, { type: "image/png", cache: "public, max-age=3600", from: shown }, () =>
    asPng(renderToStaticMarkup(createElement(RequestPicture, shown))),
  );
});

function shownIn(language: Language, row: RequestRow): RequestPictureProps {
  const t = translator(language, "requests");
  const ui = translator(language, "ui");
  const format = createFormat({ language, timeZone: cityTimeZone(), now: now() });
  const standing = { ...row, statusSince: row.statusSince.toISOString() };
  const { state, note } = wordsOf(standing, t, format);
  return {
    brand: ui("brand"),
    tagline: translator(language, "home")("square"),
    title: titleIn(row.title),
    mark: markOf(row),
    late: latenessOf(standing, t),
    state: drawable(note ? `${state} · ${note}` : state),
    department: drawable(row.department?.name ?? t("noDepartment")).slice(0, mostOfName),
    votes: format.number(row.voteCount),
    votesWord: ui("vote.closed", { count: row.voteCount }),
  };
}

const mostOfName = 60;
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
