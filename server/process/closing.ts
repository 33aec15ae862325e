import { log } from "~/platform/log.server";
import { plaza } from "~/platform/process";
import { watchParents } from "./parents";

type Close = () => Promise<unknown>;

const open: { what: string; close: Close }[] = [];
let closing: Promise<void> | null = null;

/** Visitors may take 10 s and jobs 8; what takes longer than all of it has hung. */
const patience = 45_000;

/** Notes what has to be undone before the process ends; the last opened is closed first. */
export function onClose(what: string, close: Close): void {
  open.push({ what, close });
}

export function closeAll(): Promise<void> {
  plaza()["ready"] = false;
  if (!closing) setTimeout(() => process.exit(1), patience).unref();
  return (closing ??= closeEach());
}

/** Closes after what went wrong and throws it on; when it went wrong because we are closing, nobody needs to hear of it. */
export async function closeAfter(error: unknown): Promise<void> {
  const interrupted = closing !== null;
  await closeAll();
  if (!interrupted) throw error;
}

/** Ctrl-C, a service manager's stop, a closed terminal: everything is closed, then the process ends. */
export function closeOnSignals(): void {
  const end = (code: number) => void closeAll().then(() => process.exit(code));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      // Node forgets what nohup asked for; whoever reads and writes no terminal does not end with one.
      if (signal === "SIGHUP" && !onTerminal()) return;
      log().info(`closing: ${signal}`);
      end(0);
    });
  }
  watchParents(() => {
    log().info("closing: the npm that started Plaza is gone");
    end(0);
  });
  process.on("uncaughtException", (error) => {
    log().fatal({ error: error.stack ?? String(error) });
    end(1);
  });
}

const onTerminal = () => [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);

async function closeEach(): Promise<void> {
  for (let next = open.pop(); next; next = open.pop()) {
    const { what, close } = next;
    await close().catch((error: unknown) => log().error({ closing: what, error: String(error) }));
  }
}
