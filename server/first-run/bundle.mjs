// @ts-check
/** Turns the server's TypeScript into JavaScript under build/process: what runs for a city neither translates nor holds a translator. */
import { dirname, relative, resolve } from "node:path";
import { build } from "vite";

const folder = resolve("build/process");

/**
 * What is JavaScript already is not copied: it has begun before the rest, and is one with it.
 * @type {import("vite").Plugin}
 */
const plainModules = {
  name: "plain-modules",
  enforce: "pre",
  resolveId(id, from) {
    const isPlain = from && /^\.{1,2}\/.*\.mjs$/.test(id) && !from.includes("node_modules");
    return isPlain ? { id: resolve(dirname(from), id), external: "absolute" } : null;
  },
};

await build({
  configFile: false,
  logLevel: "error",
  plugins: [plainModules],
  resolve: { alias: { "~": resolve("app") } },
  build: {
    ssr: true,
    outDir: folder,
    copyPublicDir: false,
    minify: false,
    target: "node20",
    rollupOptions: {
      input: { main: "server/main.ts", worker: "server/worker.ts", cli: "server/cli/run.ts" },
      makeAbsoluteExternalsRelative: false,
      // All lie in one folder: addresses that a module builds from its own hold there, too.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", paths: (id) => (id.endsWith(".mjs") && id.startsWith("/") ? relative(folder, id) : id) },
    },
  },
});
