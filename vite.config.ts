import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { uswdsToTokens } from "./app/ui/styles/uswds-to-tokens.ts";
import remixConfig from "./remix.config.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: process.env.VITEST ? [] : [remix(remixConfig)],
  resolve: { alias: { "~": here("./app") } },
  build: {
    // An inlined asset would need data: in the content security policy.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  css: {
    postcss: { plugins: [uswdsToTokens] },
    preprocessorOptions: {
      scss: {
        loadPaths: [here("./node_modules/@uswds/uswds/packages")],
        quietDeps: true,
        // USWDS 3.14 still uses them; ours does not.
        silenceDeprecations: ["import", "global-builtin", "if-function"],
      },
    },
  },
});
