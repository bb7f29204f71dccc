import type { ChartView } from "../../charts/chart-card.tsx";
import type { ViewFormat } from "../../use-view.ts";
import { type ChangeOrder, changeOrders } from "./service-changes/sort-changes.ts";
import { type ServiceOrder, serviceOrders } from "./sort-services.ts";

/** The state of an entity's page. */
export interface EntityView {
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  /** Only services for this segment. */
  readonly segment: string | undefined;
  readonly order: ServiceOrder;
  /** The order of all changes by service; `undefined` shows only the largest. */
  readonly serviceChanges: ChangeOrder | undefined;
  readonly trend: ChartView;
  readonly peers: ChartView;
  /** The periods between which changes are explained; `undefined` is the one before this one, and this one. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly changes: ChartView;
}

const defaultOrder: ServiceOrder = "-cost";

export const entityView: ViewFormat<EntityView> = {
  parse: (parameters) => ({
    period: parameters.get("period") ?? undefined,
    segment: parameters.get("segment") ?? undefined,
    order: serviceOrders.find((order) => order === parameters.get("sort")) ?? defaultOrder,
    serviceChanges: changeOrders.find((order) => order === parameters.get("by-service")),
    trend: parameters.get("trend") === "table" ? "table" : "chart",
    peers: parameters.get("peers") === "table" ? "table" : "chart",
    from: parameters.get("from") ?? undefined,
    to: parameters.get("to") ?? undefined,
    changes: parameters.get("changes") === "table" ? "table" : "chart",
  }),
  format: ({ period, segment, order, serviceChanges, trend, peers, from, to, changes }) => ({
    period,
    segment,
    sort: order === defaultOrder ? undefined : order,
    "by-service": serviceChanges,
    trend: trend === "table" ? trend : undefined,
    peers: peers === "table" ? peers : undefined,
    from,
    to,
    changes: changes === "table" ? changes : undefined,
  }),
};
