import { log } from "~/platform/log.server";
import { plaza } from "~/platform/process";
import { watchParents } from "./parents";

type Close = () => Promise<unknown>;

const open: { what: string; close: Close }[] = [];
let closing: Promise<void> | null = null;

/** Notes what has to be undone before the process ends; the last opened is closed first. */
export function onClose(what: string, close: Close): void {
  open.push({ what, close });
}

export function closeAll(): Promise<void> {
  plaza()["ready"] = false;
  return (closing ??= closeEach());
}

/** Ctrl-C, a service manager's stop, a closed terminal: everything is closed, then the process ends. */
export function closeOnSignals(): void {
  const end = (code: number) => void closeAll().then(() => process.exit(code));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
  watchParents(() => end(0));
  process.on("uncaughtException", (error) => {
    log().fatal({ error: error.stack ?? String(error) });
    end(1);
  });
}

async function closeEach(): Promise<void> {
  for (let next = open.pop(); next; next = open.pop()) {
    const { what, close } = next;
    await close().catch((error: unknown) => log().error({ closing: what, error: String(error) }));
  }
}
