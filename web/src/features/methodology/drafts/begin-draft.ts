import type { MethodologyDefinition } from "@marsad/shared/schemas";

/** The rules of a published version as those of a new one after it: what is the same in both need not be said. */
export function beginDraft(published: MethodologyDefinition, version: string): MethodologyDefinition {
  const { version: before, mapping: _, ...rules } = published;
  return { ...rules, version, mapping: { version: before, changes: [] } };
}
