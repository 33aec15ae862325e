// @ts-check
/** What a page costs where nothing is asked and nothing is checked: its bytes alone, or React alone rendering it from memory. A process of its own. */
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const [kind, port, address] = process.argv.slice(2);
const answer = await (kind === "bytes" ? sameBytes() : sameReact());
createServer(answer).listen(Number(port), "localhost", () => console.log("ready"));

/** @returns {Promise<import("node:http").RequestListener>} */
async function sameBytes() {
  const page = await fetch(String(address));
  const body = Buffer.from(await page.arrayBuffer());
  const headers = { ...Object.fromEntries(page.headers), "content-length": body.length };
  return (_request, response) => response.writeHead(page.status, /** @type {import("node:http").OutgoingHttpHeaders} */ (headers)).end(body);
}

/** Keeps what the page's loaders once answered, and has the application render that. @returns {Promise<import("node:http").RequestListener>} */
async function sameReact() {
  const build = await import(pathToFileURL("build/server/index.js").href);
  const { createRequestHandler } = await import("@remix-run/node");
  const render = build.entry.module.default;
  /** @type {any[]} */
  let given = [];
  const entry = { module: { ...build.entry.module, default: (/** @type {any[]} */ ...parts) => render(...(given = parts)) } };
  const context = { nonce: "bench", clientAddress: "127.0.0.1", requestId: "bench" };
  await createRequestHandler({ ...build, entry }, "production")(new Request(String(address)), context);
  const [request, status, , page] = given;
  return async (_request, response) => {
    const rendered = await render(request, status, new Headers(), page, context);
    response.writeHead(rendered.status, Object.fromEntries(rendered.headers)).end(Buffer.from(await rendered.arrayBuffer()));
  };
}
