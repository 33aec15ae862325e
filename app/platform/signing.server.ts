import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { now } from "./clock";

function secret(): string {
  const value = process.env["PLAZA_SECRET"];
  if (!value) throw new Error("PLAZA_SECRET is not set");
  return value;
}

function mac(purpose: string, text: string): Buffer {
  return createHmac("sha256", secret()).update(`${purpose}\n${text}`).digest();
}

/** A keyed digest of a short secret such as a 6-digit code, in hexadecimal. */
export function keyed(purpose: string, text: string): string {
  return mac(purpose, text).toString("hex");
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A random token of 160 bits, in URL-safe characters. */
export function randomToken(): string {
  return randomBytes(20).toString("base64url");
}

/** Six decimal digits. */
export function randomCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}

export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A link's token that carries `value` and ends at `expiresAt` (never, where null). */
export function sign(purpose: string, value: object, expiresAt: Date | null): string {
  const body = Buffer.from(JSON.stringify({ value, until: expiresAt?.getTime() ?? null })).toString("base64url");
  return `${body}.${mac(purpose, body).toString("base64url")}`;
}

/** What `sign` put in, or null for a token that is forged, of another purpose, or over. */
export function unsign<T>(purpose: string, token: string): T | null {
  const [body, seal] = token.split(".");
  if (!body || !seal || !sameText(seal, mac(purpose, body).toString("base64url"))) return null;
  const { value, until } = JSON.parse(Buffer.from(body, "base64url").toString()) as { value: T; until: number | null };
  return until === null || until > now().getTime() ? value : null;
}
