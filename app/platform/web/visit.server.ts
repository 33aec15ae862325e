import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

export type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

const perRequest = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Made once per HTTP request, however many loaders ask: they share one load context. */
export function oncePerRequest<T>(args: RouteArgs, name: string, make: () => Promise<T>): Promise<T> {
  const made = perRequest.get(args.context) ?? new Map<string, Promise<unknown>>();
  perRequest.set(args.context, made);
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as Promise<T>;
}
