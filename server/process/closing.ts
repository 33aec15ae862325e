import { log } from "~/platform/log.server";

type Close = () => Promise<unknown>;

const open: { what: string; close: Close }[] = [];
let closing: Promise<void> | null = null;

/** Notes what has to be undone before the process ends; the last opened is closed first. */
export function onClose(what: string, close: Close): void {
  open.push({ what, close });
}

export function closeAll(): Promise<void> {
  return (closing ??= closeEach());
}

/** Ctrl-C, a service manager's stop, a closed terminal: everything is closed, then the process ends. */
export function closeOnSignals(): void {
  const end = () => void closeAll().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
}

async function closeEach(): Promise<void> {
  for (let next = open.pop(); next; next = open.pop()) {
    const { what, close } = next;
    await close().catch((error: unknown) => log().error({ closing: what, error: String(error) }));
  }
}
