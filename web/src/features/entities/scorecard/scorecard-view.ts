import type { ViewFormat } from "../../../use-view.ts";

/** The state of a scorecard's page; `undefined` is the latest period with results. */
export interface ScorecardView {
  readonly period: string | undefined;
}

export const scorecardView: ViewFormat<ScorecardView> = {
  parse: (parameters) => ({ period: parameters.get("period") ?? undefined }),
  format: ({ period }) => ({ period }),
};
