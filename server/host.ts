import type { Env } from "~/platform/env.server";
import { refusal } from "./process/refusal.mjs";

/** Neither a database nor an address of its own is set: someone tries Plaza out on this machine. */
export function isAlone({ databaseUrl, appUrl }: Env): boolean {
  return databaseUrl === undefined && appUrl === undefined;
}

/** Where to listen: what is tried out stays on this machine. */
export function hostOf(settings: Env): string {
  return settings.host ?? (isAlone(settings) ? "127.0.0.1" : "0.0.0.0");
}

/** In a demonstration anyone may enter as anyone: a network sees it only by somebody's decision. */
export function checkHost(settings: Env, demonstration: boolean): void {
  const decided = settings.demonstration === true || !isAlone(settings);
  if (!demonstration || decided || /^(localhost|127\..*|::1)$/.test(hostOf(settings))) return;
  throw refusal(`HOST=${hostOf(settings)} would open the demonstration to the network, where anyone may enter as anyone: set PLAZA_DEMO=1 too if you mean it.`);
}
