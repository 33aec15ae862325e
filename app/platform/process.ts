/** What one process holds once, shared by its two module graphs (Remix's build and server/). */
export interface PlazaProcess {
  clock?: () => Date;
  [part: string]: unknown;
}

const holder = globalThis as typeof globalThis & { plaza?: PlazaProcess };

export function plaza(): PlazaProcess {
  return (holder.plaza ??= {});
}

/** The process's one `name`, made on first use. */
export function once<T>(name: string, make: () => T): T {
  const parts = plaza();
  return (parts[name] ??= make()) as T;
}
