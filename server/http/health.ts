import pg from "pg";

export interface Health {
  /** What the last look found; costs nothing. */
  isDown(): boolean;
  /** Looks. Answers which run of the server is there (its moment of start), or null where none answers. */
  look(): Promise<string | null>;
  /** The run that the last look found. */
  run(): string | null;
  close(): Promise<void>;
}

const patience = 2_000;
const again = 500;

/**
 * Watches the database through a connection of its own, so that a busy pool is not taken for a dead server. It looks
 * when asked; once it finds nobody it keeps looking until somebody answers. `revive` is called while it is down.
 */
export function watchDatabase(url: string, revive: () => Promise<void> = async () => undefined): Health {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: patience, query_timeout: patience, idleTimeoutMillis: 10_000, allowExitOnIdle: true });
  pool.on("error", () => undefined);
  let looking: Promise<string | null> | null = null;
  let found: string | null = null;
  let downSince: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const look = () => (looking ??= startOf(pool).then(settle).finally(() => (looking = null)));

  function settle(run: string | null): string | null {
    if (run !== null) {
      downSince = null;
      found = run;
    } else if (!closed) {
      downSince ??= performance.now();
      // Never put off: whoever asks more often than we look would keep us from reviving it.
      timer ??= setTimeout(() => void lookAgain(), again).unref();
    }
    return run;
  }

  async function lookAgain(): Promise<void> {
    timer = undefined;
    if (downSince !== null && performance.now() - downSince > patience) await revive().catch(() => undefined);
    await look();
  }

  return {
    isDown: () => downSince !== null,
    look,
    run: () => found,
    async close() {
      closed = true;
      clearTimeout(timer);
      await pool.end();
    },
  };
}

async function startOf(pool: pg.Pool): Promise<string | null> {
  try {
    const { rows } = await pool.query<{ start: string }>("SELECT pg_postmaster_start_time()::text AS start");
    return rows[0]?.start ?? null;
  } catch {
    return null;
  }
}
