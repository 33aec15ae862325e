import { translator } from "~/platform/i18n/server.server";
import { languageChoice } from "~/platform/web/conditional.server";
import { resource } from "~/web.server";

/** What a phone needs to keep Plaza among its apps. */
export const loader = resource(async ({ language }) => {
  const t = translator(language, "ui");
  const manifest = {
    id: "/", start_url: "/", scope: "/", display: "browser", lang: language,
    name: t("brand"), short_name: t("brand"), description: t("shell.tagline"),
    background_color: "#fcfcfb", theme_color: "#fcfcfb",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { "Content-Type": "application/manifest+json; charset=utf-8", "Content-Language": language, "Cache-Control": "public, max-age=86400", Vary: languageChoice },
  });
});
