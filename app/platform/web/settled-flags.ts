import type { Plugin } from "vite";

/** What remix.config.js has settled, and that no route has a `clientLoader` or a `clientAction` nor sends its data in pieces, and no link fetches ahead, so that the browser's build leaves out the halves of Remix that never run: 8 kB of every first load (turbo-stream among them). */
const settled: [RegExp, string][] = [
  [/\b(?:window\.__remixContext\.|context\.)?future\.v3_singleFetch(?: === true)?/g, "false"],
  [/(?<!function )isFogOfWarEnabled\(future, isSpaMode\)/g, "false"],
  [/\bwindow\.__remixContext\.isSpaMode/g, "false"],
  [/!routeModule\.client(?:Loader|Action)\b/g, "true"],
  [/\bif \(mod\.client(?:Loader|Action)\)/g, "if (false)"],
  [/\broute\.hasClient(?:Loader|Action)\b/g, "false"],
  [/\bif \((?:isSpaMode|needsRevalidation)\)/g, "if (false)"],
  [/\bunwrap \? unwrapServerResponse\(result\) : result\b/g, "result"],
  // No loader answers with `defer`.
  [/(?<!function )\bisDeferred(?:Response|Data|Result)\(result\)/g, "false"],
  // No link fetches the page behind it before it is pressed.
  [/\bshouldPrefetch && !isAbsolute(?= \?)|\bisPageLinkDescriptor\(link\)(?= \?)/g, "false"],
];

export const settledFlags: Plugin = {
  name: "settled-flags",
  transform(code, id) {
    if (!/\/@remix-run\/(react\/dist\/esm|router\/dist)\//.test(id)) return null;
    return { code: settled.reduce((text, [found, value]) => text.replace(found, value), code), map: null };
  },
};
