import { type PeerRule, peerRules } from "@marsad/shared/peers";
import type { ChartView } from "../../charts/chart-card.tsx";
import type { ViewFormat } from "../../use-view.ts";

/** The state of the page about the peers of an entity. */
export interface PeersView {
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  readonly rule: PeerRule;
  readonly view: ChartView;
}

export const peersView: ViewFormat<PeersView> = {
  parse: (parameters) => ({
    period: parameters.get("period") ?? undefined,
    rule: peerRules.find((rule) => rule === parameters.get("rule")) ?? "kind",
    view: parameters.get("view") === "table" ? "table" : "chart",
  }),
  format: ({ period, rule, view }) => ({
    period,
    rule: rule === "kind" ? undefined : rule,
    view: view === "table" ? view : undefined,
  }),
};
