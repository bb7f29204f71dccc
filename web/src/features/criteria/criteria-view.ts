import type { Group } from "../../api/criteria-queries.ts";
import type { ChartView } from "../../charts/chart-card.tsx";
import type { ViewFormat } from "../../use-view.ts";

/** The state of the page about criteria. */
export interface CriteriaView {
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  readonly group: Group;
  /** The indicator that is looked into; `undefined` is the dearest. */
  readonly criterion: string | undefined;
  readonly view: ChartView;
}

export const nation: Group = { scope: "nation", code: "nation" };

const scopes = ["sector", "region", "kind"] as const;

export const criteriaView: ViewFormat<CriteriaView> = {
  parse: (parameters) => {
    const scope = scopes.find((each) => parameters.get(each));
    return {
      period: parameters.get("period") ?? undefined,
      group: scope === undefined ? nation : { scope, code: parameters.get(scope) ?? "" },
      criterion: parameters.get("criterion") ?? undefined,
      view: parameters.get("view") === "table" ? "table" : "chart",
    };
  },
  format: ({ period, group, criterion, view }) => ({
    period,
    [group.scope]: group.scope === "nation" ? undefined : group.code,
    criterion,
    view: view === "table" ? view : undefined,
  }),
};
