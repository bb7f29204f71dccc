import type { ViewFormat } from "../../use-view.ts";

/** What the address of the ranking says; empty text is a filter that is not set. */
export interface RankingView {
  /** Empty for the latest. */
  readonly period: string;
  readonly sector: string;
  readonly region: string;
  readonly kind: string;
  readonly level: string;
  readonly q: string;
  /** As the API takes it; empty for the order of rank. */
  readonly sort: string;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const order = /^-?(rank|name|score|change|coverage|dimension\.[A-Za-z0-9._-]+)$/;
const longestSearch = 200;

const readCode = (parameters: URLSearchParams, name: string) => {
  const value = parameters.get(name) ?? "";
  return code.test(value) ? value : "";
};

/** The filters of a ranking, in the order in which they are shown. */
export const filterNames = ["sector", "region", "kind", "level"] as const;

/** The same view without a filter or search. */
export const noFilter = { sector: "", region: "", kind: "", level: "", q: "" } as const;

/** The address of the ranking page: what it cannot be is ignored. */
export const rankingView: ViewFormat<RankingView> = {
  parse: (parameters) => {
    const sort = parameters.get("sort") ?? "";
    return {
      period: readCode(parameters, "period"),
      sector: readCode(parameters, "sector"),
      region: readCode(parameters, "region"),
      kind: readCode(parameters, "kind"),
      level: readCode(parameters, "level"),
      q: (parameters.get("q") ?? "").slice(0, longestSearch),
      sort: order.test(sort) && sort !== "rank" ? sort : "",
    };
  },
  format: (view) => ({ ...view }),
};
