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
 * Whether it does anything any more: one that has ended and waits to be reaped does not.
 * @param {number} pid
 * @returns {boolean}
 */
export function runs(pid) {
  const [state] = stat(pid);
  if (state !== undefined) return state !== "Z" && state !== "X";
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** @param {number} pid */
export function parentOf(pid) {
  return Number(stat(pid)[1] ?? 0);
}

/**
 * The name of its program, where /proc tells.
 * @param {number} pid
 */
export function programOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return "";
  }
}

/**
 * Clock ticks since boot, where /proc tells; elsewhere nothing, and the number has to do.
 * @param {number} pid
 */
function birth(pid) {
  return stat(pid)[19] ?? "";
}

/**
 * /proc/PID/stat from the state on; nothing where there is no /proc.
 * @param {number} pid
 */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}
