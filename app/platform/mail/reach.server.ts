import { isDemonstration } from "../demonstration.server";

/** Addresses that exist only on paper (RFC 2606) reach no provider; neither does anything from a demonstration. */
export async function mayLeave(to: string): Promise<boolean> {
  const onPaper = /@([^@]*\.)?(example(\.[^.@]+)?|invalid|test|localhost)$/i.test(to);
  return !onPaper && !(await isDemonstration());
}
