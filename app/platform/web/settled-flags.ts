import type { Plugin } from "vite";

/** What remix.config.js has settled, and that no route has a `clientLoader` or a `clientAction` nor sends its data in pieces, so that the browser's build leaves out the halves of Remix that never run: 4 kB of every first load (turbo-stream among them). */
const settled: [RegExp, string][] = [
  [/\b(?:window\.__remixContext\.|context\.)?future\.v3_singleFetch(?: === true)?/g, "false"],
  [/(?<!function )isFogOfWarEnabled\(future, isSpaMode\)/g, "false"],
  [/\bwindow\.__remixContext\.isSpaMode/g, "false"],
  [/!routeModule\.client(?:Loader|Action)\b/g, "true"],
  [/\bif \(mod\.client(?:Loader|Action)\)/g, "if (false)"],
  [/\broute\.hasClient(?:Loader|Action)\b/g, "false"],
  [/\bif \((?:isSpaMode|needsRevalidation)\)/g, "if (false)"],
  [/\bunwrap \? unwrapServerResponse\(result\) : result\b/g, "result"],
  [/\bisDeferredResponse\(result\) && result\.body\b/g, "false"],
];

export const settledFlags: Plugin = {
  name: "settled-flags",
  transform(code, id) {
    if (!id.includes("/@remix-run/react/dist/esm/")) return null;
    return { code: settled.reduce((text, [found, value]) => text.replace(found, value), code), map: null };
  },
};
