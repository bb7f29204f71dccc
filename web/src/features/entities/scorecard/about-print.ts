import type { TrendPoint } from "../../../charts/trend-point.ts";
import type { ProgrammeView } from "../../../programme-view.ts";
import type { AboutEntity } from "../about-entity.ts";

/** What both pages of a printed scorecard are drawn from. */
export interface AboutPrint extends AboutEntity, Pick<ProgrammeView, "period"> {
  /** The entity's trend up to the period. */
  readonly points: readonly TrendPoint[];
}
