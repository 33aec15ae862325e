// @ts-check
import { readFileSync } from "node:fs";

/**
 * A process by number and moment of birth: a number alone is given again to others, soonest in containers.
 * @param {number} [pid]
 * @returns {string}
 */
export function identity(pid = process.pid) {
  return `${pid}@${birth(pid)}`;
}

/** @param {string} who what `identity` once answered */
export function isAlive(who) {
  const [pid, born] = who.split("@");
  const number = Number(pid);
  return Number.isSafeInteger(number) && number > 0 && runs(number) && birth(number) === born;
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
export function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Clock ticks since boot, where /proc tells; elsewhere nothing, and the number has to do.
 * @param {number} pid
 */
function birth(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
