/** The one Remix configuration; vite.config.ts hands it to the plugin. */
/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    // A known denial of service in turbo-stream's encoder stays unfixed in 2.x.
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
