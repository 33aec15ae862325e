import ipaddr from "ipaddr.js";

/** What counts as one network address: an IPv4 address, or the /64 that an IPv6 household has to itself. */
export function networkOf(clientAddress: string): string {
  if (!ipaddr.isValid(clientAddress)) return "unknown";
  const address = ipaddr.process(clientAddress);
  if (address.kind() === "ipv4") return address.toString();
  return ipaddr.fromByteArray([...address.toByteArray().slice(0, 8), 0, 0, 0, 0, 0, 0, 0, 0]).toString();
}
