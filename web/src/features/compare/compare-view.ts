import type { ChartView } from "../../charts/chart-card.tsx";
import type { ViewFormat } from "../../use-view.ts";

/** No chart has more lines than these. */
export const mostCompared = 3;

/** The state of the page that compares entities. */
export interface CompareView {
  /** Codes, at most three, in the order in which they were chosen; unknown ones too. */
  readonly entities: readonly string[];
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  readonly trend: ChartView;
  readonly dimensions: ChartView;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const viewOf = (text: string | null): ChartView => (text === "table" ? "table" : "chart");

export const compareView: ViewFormat<CompareView> = {
  parse: (parameters) => {
    const asked = (parameters.get("entities") ?? "").split(",").filter((each) => code.test(each));
    return {
      entities: [...new Set(asked)].slice(0, mostCompared),
      period: parameters.get("period") ?? undefined,
      trend: viewOf(parameters.get("trend")),
      dimensions: viewOf(parameters.get("dimensions")),
    };
  },
  format: ({ entities, period, trend, dimensions }) => ({
    entities: entities.join(","),
    period,
    trend: trend === "table" ? trend : undefined,
    dimensions: dimensions === "table" ? dimensions : undefined,
  }),
};
