import { createHash, randomBytes } from "node:crypto";

/** A new secret of 256 random bits. The prefix lets a scanner recognise one that leaked. */
export function createToken(): string {
  return `mrsd_${randomBytes(32).toString("base64url")}`;
}

/**
 * What is kept of a token: its SHA-256, hexadecimal. A token is random over its whole length, so there is nothing to
 * guess that a slow or salted hash would protect.
 */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
