import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

/** A city's portal on loopback, which may be asked as if it lay outside; what it answers is changed as the test goes on. */
export function usePortal() {
  const portal = { url: "", asked: [] as string[], serve };
  let server: Server | undefined;

  async function serve(listener: RequestListener): Promise<string> {
    if (server) server.removeAllListeners("request");
    else {
      server = createServer();
      await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
      portal.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      process.env["PLAZA_FETCH_ALLOW"] = new URL(portal.url).host;
    }
    server.on("request", (request, response) => {
      portal.asked.push(request.url ?? "");
      listener(request, response);
    });
    return `${portal.url}/data.json`;
  }

  afterEach(() => {
    delete process.env["PLAZA_FETCH_ALLOW"];
    server?.close().closeAllConnections();
    server = undefined;
    portal.asked = [];
  });
  return portal;
}

/** Answers everything with this document. */
export const answering = (document: unknown): RequestListener => (_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(document));
};
