import type { Plugin } from "vite";

/** What remix.config.js has settled, so that the browser's build leaves out the halves of Remix that never run: 4 kB of every first load (turbo-stream among them). */
const settled: [RegExp, string][] = [
  [/\b(?:window\.__remixContext\.|context\.)?future\.v3_singleFetch(?: === true)?/g, "false"],
  [/(?<!function )isFogOfWarEnabled\(future, isSpaMode\)/g, "false"],
  [/\bwindow\.__remixContext\.isSpaMode/g, "false"],
];

export const settledFlags: Plugin = {
  name: "settled-flags",
  transform(code, id) {
    if (!id.includes("/@remix-run/react/dist/esm/")) return null;
    return { code: settled.reduce((text, [found, value]) => text.replace(found, value), code), map: null };
  },
};
