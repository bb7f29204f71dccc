import { createHash } from "node:crypto";
import { canonicalJson } from "@marsad/shared/methodology";
import type { MethodologyDefinition } from "@marsad/shared/schemas";

/** SHA-256 of a definition in canonical form, hexadecimal: equal exactly where the rules are equal, in any programme and database. */
export function hashDefinition(definition: MethodologyDefinition): string {
  return createHash("sha256").update(canonicalJson(definition)).digest("hex");
}
