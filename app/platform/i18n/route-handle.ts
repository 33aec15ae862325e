import type { Namespace } from "i18next";

/** What a route module exports as `handle`. */
export interface RouteHandle {
  /** The namespaces its page speaks from; `ui` is always there. */
  i18n?: Exclude<Namespace, null>;
}

export function namespacesOf(routes: ({ handle?: unknown } | undefined)[]): string[] {
  return routes.flatMap((route) => (route?.handle as RouteHandle | undefined)?.i18n ?? []).map(String);
}
