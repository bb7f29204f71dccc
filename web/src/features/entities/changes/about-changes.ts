import type { EntityChanges, MethodologyDefinition } from "@marsad/shared/schemas";
import type { IndicatorRule } from "../../../indicator-rules.ts";

/** What every part of the card is drawn from. */
export interface AboutChanges {
  readonly changes: EntityChanges;
  /** The rule books of the two periods; `undefined` until they are loaded. */
  readonly before: MethodologyDefinition | undefined;
  readonly after: MethodologyDefinition | undefined;
  /** Every indicator of either, as the later one has it. */
  readonly rules: ReadonlyMap<string, IndicatorRule>;
  /** Values that no shown score is rounded up over. */
  readonly bounds: readonly number[];
}
