/** What the HTTP server tells the application about one request. */
export interface PlazaContext {
  /** For scripts and styles under the content security policy. */
  nonce: string;
  /** The visitor's network address, for limits only. */
  clientAddress: string;
  requestId: string;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends PlazaContext {}
}
