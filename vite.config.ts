import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { usedUswds } from "./app/ui/styles/used-uswds.ts";
import { uswdsToTokens } from "./app/ui/styles/uswds-to-tokens.ts";
import { settledFlags } from "./app/platform/web/settled-flags.ts";
import remixConfig from "./remix.config.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Few, steady files for the browser: a first visit costs less, and a new version of Plaza leaves React's file cached. */
function chunkOf(id: string): string | undefined {
  if (/node_modules\/(i18next|react-i18next)\//.test(id)) return "i18n";
  if (/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//.test(id)) return "react";
  if (/\/app\/ui\/forms\//.test(id)) return "forms";
  // What few pages draw comes with those pages.
  if (/\/app\/ui\/(Table|PromiseTick|PromiseLine|LineChart|Bar|scale|Tile|Marked|PlainPage)\./.test(id)) return undefined;
  if (/\/app\/(ui\/|platform\/(i18n\/|web\/(use-refusal|written)\.))/.test(id) && !id.includes(".scss")) return "ui";
  // Small files that come together anyway: one costs less than eight.
  if (/\/domains\/requests\/(model|components\/(status-line|request-fields|draft-storage))\./.test(id)) return "requests";
  if (/\/domains\/requests\/components\/(answer-box|clarify-form|vote-form|request-timeline|timeline-step|edited-step)\./.test(id)) return "request";
  return undefined;
}

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: process.env.VITEST ? [] : [remix(remixConfig), ...(command === "build" && !isSsrBuild ? [settledFlags] : [])],
  resolve: {
    alias: { "~": here("./app") },
  },
  build: {
    // An inlined asset would need data: in the content security policy.
    assetsInlineLimit: 0,
    target: "es2022",
    // 5 kB smaller than esbuild's over a first load.
    minify: isSsrBuild ? false : "terser",
    terserOptions: { compress: { passes: 3 } },
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
  css: {
    postcss: { plugins: command === "build" ? [uswdsToTokens, usedUswds(here("./app"))] : [uswdsToTokens] },
    preprocessorOptions: {
      scss: {
        // The default one imports Sass, and tsx, through which `npm run dev` runs Vite, hands that import no default export.
        api: "modern",
        loadPaths: [here("./node_modules/@uswds/uswds/packages")],
        quietDeps: true,
        // USWDS 3.14 still uses them; ours does not.
        silenceDeprecations: ["import", "global-builtin", "if-function"],
      },
    },
  },
}));
