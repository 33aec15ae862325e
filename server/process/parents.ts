import { parentOf, programOf } from "./identity.mjs";

const often = 500;

/** Calls `orphaned` when the npm that started us is gone, which a signal sent to it alone may be all we learn of. */
export function watchParents(orphaned: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const before = parents();
  const timer = setInterval(() => {
    if (parents() === before) return;
    clearInterval(timer);
    orphaned();
  }, often).unref();
}

/**
 * Our parent, and its own where a shell stands between npm and us. Without one the next above is whoever called npm: a terminal that is
 * left while npm goes on.
 */
function parents(): string {
  const parent = process.ppid;
  return isShell(programOf(parent)) ? `${parent} ${parentOf(parent)}` : String(parent);
}

const isShell = (program: string) => /^(sh|dash|bash|ash|busybox|ksh|zsh)$/.test(program);
