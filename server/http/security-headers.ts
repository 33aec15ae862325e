import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import { contextOf } from "./asked";

/** helmet's headers with our policy: nothing from elsewhere, no script or style that is not a file of ours or nonced. */
export function securityHeaders({ development, https }: { development: boolean; https: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${contextOf(response as Response).nonce}'`],
        // Vite puts styles into the page while developing.
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: development ? ["'self'", "ws:", "wss:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // With "no-referrer" Chromium sends `Origin: null` on a plain form, which the origin check refuses.
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    strictTransportSecurity: https,
    xDnsPrefetchControl: false,
  });
}
