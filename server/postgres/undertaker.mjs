// @ts-check
import { rmSync } from "node:fs";

// Its input ends when the process that started it does, even by kill -9: then the throwaway cluster goes too.
const [pid, home] = process.argv.slice(2);
process.stdin.resume().on("end", () => {
  try {
    process.kill(Number(pid), "SIGQUIT");
  } catch {
    // Already stopped.
  }
  setTimeout(() => rmSync(String(home), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }), 200);
});
