// @ts-check
/** `npm start`, `npm run dev`, `npm run worker` and `npm run plaza`, from a fresh clone on: plain JavaScript on node: modules. */
import { setFlagsFromString } from "node:v8";
import { checkNode } from "./first-run/node-version.mjs";

// On a machine with much memory V8 lets garbage grow to several times what is alive before it looks; a third is enough for us.
setFlagsFromString("--heap-growing-percent=30");
checkNode();
const { begin } = await import("./first-run/begin.mjs");
await begin(process.argv.slice(2));
