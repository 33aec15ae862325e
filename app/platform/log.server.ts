import { destination, type Logger, pino } from "pino";
import { once } from "./process";

/** The process's log: a line of JSON each, on standard output. Never a person's address, in either sense. */
export function log(): Logger {
  return once("log", () => pino({ level: level(), base: undefined, redact: ["email", "*.email", "req.headers"] }, destination({ fd: 1, sync: true })));
}

/** In a terminal the sentences of the start are for reading, and requests would drown them. */
function level(): string {
  if (process.env["LOG_LEVEL"]) return process.env["LOG_LEVEL"];
  if (process.env["NODE_ENV"] === "test") return "silent";
  return process.stdout.isTTY ? "warn" : "info";
}
