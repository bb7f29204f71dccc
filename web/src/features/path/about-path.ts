import type { EntityFacts } from "@marsad/shared/path";
import type { MethodologyDefinition, Names, ReportedFacts } from "@marsad/shared/schemas";
import type { IndicatorRule } from "../../indicator-rules.ts";
import type { ProgrammeView } from "../../programme-view.ts";

/** What everything on the two pages is drawn from. */
export interface AboutPath extends ProgrammeView {
  readonly reported: ReportedFacts;
  /** The same as the engine takes it. */
  readonly facts: EntityFacts;
  readonly methodology: MethodologyDefinition;
  readonly rules: ReadonlyMap<string, IndicatorRule>;
  readonly services: ReadonlyMap<string, Names>;
  /** The values that no shown score is rounded up over: the levels' bounds and the benchmark. */
  readonly bounds: readonly number[];
}
