import { Router } from "express";
import { plaza } from "~/platform/process";
import type { Health } from "./health";

/** For machines that watch: alive at all, and ready to be sent visitors. */
export function healthRoutes(health: Health): Router {
  const router = Router();
  router.get("/livez", (_request, response) => {
    response.setHeader("Cache-Control", "no-store").type("text/plain").send("plaza is alive\n");
  });
  router.get("/readyz", async (_request, response) => {
    const ready = plaza()["ready"] === true && (await health.look()) !== null;
    response.status(ready ? 200 : 503).setHeader("Cache-Control", "no-store");
    response.type("text/plain").send(ready ? "plaza is ready\n" : "plaza is not ready\n");
  });
  return router;
}
