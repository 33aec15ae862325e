import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RequestPicture } from "~/domains/requests/components/request-picture";
import { picturedRequest } from "~/domains/requests/queries.server";
import { asPng } from "~/platform/drawing/png.server";
import { found } from "~/platform/errors";
import { numberOfRef } from "~/platform/slug";
import { unlessKnown } from "~/platform/web/conditional.server";
import { pictureIn } from "~/request-picture.server";
import { resource } from "~/web.server";

/** The picture beside a link to a request, drawn anew where something in it changed. */
export const loader = resource(async ({ params, language, request }) => {
  const row = found(await picturedRequest(found(numberOfRef(params["ref"]))));
  const shown = pictureIn(language, row);
  return unlessKnown(request, { type: "image/png", cache: "public, max-age=3600", from: shown }, () =>
    asPng(renderToStaticMarkup(createElement(RequestPicture, shown))),
  );
});
