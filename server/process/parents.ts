import { parentOf } from "./identity.mjs";

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

/** Our parent and its own: between npm and us there may be a shell. */
function parents(): string {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}
