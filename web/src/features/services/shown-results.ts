import type { IndicatorRule } from "../../indicator-rules.ts";
import type { AboutService } from "./about-service.ts";
import type { ResultGroup } from "./group-results.ts";

/** Results in the order that they are shown in, as a table and as a list. */
export interface ShownResults extends AboutService {
  readonly groups: readonly ResultGroup[];
  readonly rules: ReadonlyMap<string, IndicatorRule>;
  /** Shows the history of an indicator. */
  readonly onHistory: (indicator: string) => void;
}
