import type { MethodologyDefinition } from "@marsad/shared/schemas";

/** A rule book as the text that is edited, taken away and brought in. */
export function writeRules(definition: MethodologyDefinition): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}
