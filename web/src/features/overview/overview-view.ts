import type { ChartView } from "../../charts/chart-card.tsx";
import type { ViewFormat } from "../../use-view.ts";

/** The state of an overview: its period, and which of its charts are read as tables. */
export interface OverviewView {
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  readonly trend: ChartView;
  readonly levels: ChartView;
  readonly published: ChartView;
}

const charts = ["trend", "levels", "published"] as const;

export const overviewView: ViewFormat<OverviewView> = {
  parse: (parameters) => {
    const tables = parameters.get("tables")?.split(".") ?? [];
    const viewOf = (chart: (typeof charts)[number]): ChartView =>
      tables.includes(chart) ? "table" : "chart";
    return {
      period: parameters.get("period") ?? undefined,
      trend: viewOf("trend"),
      levels: viewOf("levels"),
      published: viewOf("published"),
    };
  },
  format: ({ period, ...views }) => ({
    period,
    tables: charts.filter((chart) => views[chart] === "table").join("."),
  }),
};
