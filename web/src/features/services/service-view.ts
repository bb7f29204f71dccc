import type { ChartView } from "../../charts/chart-card.tsx";
import type { ViewFormat } from "../../use-view.ts";

/** How the indicators stand: as the rule book has them, or by what they cost. */
export const resultOrders = ["rules", "lost"] as const;
export type ResultOrder = (typeof resultOrders)[number];

/** The state of a service's page. */
export interface ServiceView {
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  readonly order: ResultOrder;
  readonly trend: ChartView;
  /** The indicator whose history is shown; `undefined` is the first of the page. */
  readonly indicator: string | undefined;
}

export const serviceView: ViewFormat<ServiceView> = {
  parse: (parameters) => ({
    period: parameters.get("period") ?? undefined,
    order: resultOrders.find((order) => order === parameters.get("sort")) ?? "rules",
    trend: parameters.get("trend") === "table" ? "table" : "chart",
    indicator: parameters.get("indicator") ?? undefined,
  }),
  format: ({ period, order, trend, indicator }) => ({
    period,
    sort: order === "rules" ? undefined : order,
    trend: trend === "table" ? trend : undefined,
    indicator,
  }),
};
