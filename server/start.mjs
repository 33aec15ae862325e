// @ts-check
/** `npm start`, `npm run dev`, `npm run worker` and `npm run plaza`, from a fresh clone on: plain JavaScript on node: modules. */
import { checkNode } from "./first-run/node-version.mjs";

checkNode();
const { begin } = await import("./first-run/begin.mjs");
await begin(process.argv.slice(2));
