import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { asPng } from "~/platform/drawing/png.server";
import { linesOf } from "~/platform/drawing/type.server";
import { translator } from "~/platform/i18n/server.server";
import { unlessKnown } from "~/platform/web/conditional.server";
import { SitePicture } from "~/ui/SitePicture";
import { resource } from "~/web.server";

/** The picture beside a link to any page that has none of its own. */
export const loader = resource(async ({ language, request }) => {
  const home = translator(language, "home");
  const shown = { brand: translator(language, "ui")("brand"), tagline: home("square"), lines: linesOf(home("title"), { size: 72, weight: 800 }, 760, 3) };
  return unlessKnown(request, { type: "image/png", cache: "public, max-age=86400", from: shown }, () =>
    asPng(renderToStaticMarkup(createElement(SitePicture, shown))),
  );
});
