import type { LookupAddress } from "node:dns";
import ipaddr from "ipaddr.js";
import { env } from "../env.server";

/** Why an address is not asked. */
export type AddressProblem = "scheme" | "port" | "credentials" | "not-public";

const ports = new Set(["", "80", "443", "8080", "8443"]);
const inside = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa)$/;

/** What stands against asking this address, judged before any name is looked up; null when nothing does. */
export function addressProblem(url: URL, excepted = exceptions()): AddressProblem | null {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "scheme";
  if (url.username || url.password) return "credentials";
  if (excepted.has(url.host)) return null;
  if (!ports.has(url.port)) return "port";
  return isPublicHost(url.hostname) ? null : "not-public";
}

/** Whether an IP address belongs to the public internet, also when it hides an IPv4 address in an IPv6 one. */
export function isPublicIp(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== "unicast") return false;
  // IPv4-compatible addresses (::/96), long out of use, are unicast to ipaddr.js and may still be routed to a local one.
  return ip.kind() === "ipv4" || !(ip as ipaddr.IPv6).match(ipaddr.IPv6.parse("::"), 96);
}

/** Whether every address a name was looked up to may be asked. */
export const allPublic = (addresses: LookupAddress[]) =>
  addresses.length > 0 && addresses.every(({ address }) => isPublicIp(address));

function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "").toLowerCase();
  if (ipaddr.isValid(host)) return isPublicIp(host);
  return host.includes(".") && !inside.test(host);
}

/** What the operator excepted: hosts inside the city's own network. */
export const exceptions = () => new Set(env().fetchAllow);
