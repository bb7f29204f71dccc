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
  /** The one segment or channel whose services alone are scored; never both. */
  readonly segment: string;
  readonly channel: string;
  /** Codes of one to three periods beside the one that is ranked, with commas between. */
  readonly periods: string;
  /** The columns that may be hidden and are not, with commas between; `none` for not one, empty for the usual ones. */
  readonly columns: string;
  /** Codes of up to three entities that are to be compared, with commas between. */
  readonly compare: string;
  /** Under which other weights the order is shown too: `equal`, or a dimension taken alone; empty for none. */
  readonly weights: string;
  /** As the API takes it; empty for the order of rank. */
  readonly sort: string;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const order = /^-?(rank|name|score|change|coverage|(dimension|period|change)\.[A-Za-z0-9._-]+)$/;
const longestSearch = 200;

const readCode = (parameters: URLSearchParams, name: string) => {
  const value = parameters.get(name) ?? "";
  return code.test(value) ? value : "";
};

/** The codes of a list, each once, as far as it may be long. */
const readList = (parameters: URLSearchParams, name: string, most: number) =>
  [...new Set(listOf(parameters.get(name) ?? "").filter((each) => code.test(each)))].slice(0, most).join(",");

/** What a list in the address holds. */
export const listOf = (text: string): readonly string[] => text.split(",").filter(Boolean);

/** How many periods can stand beside the one that is ranked, and how many entities can be compared. */
export const mostBeside = 3;
export const mostCompared = 3;
const mostColumns = 40;

/** The filters of a ranking, in the order in which they are shown. */
export const filterNames = ["sector", "region", "kind", "level"] as const;

/** The same view without a filter or search. */
export const noFilter = { sector: "", region: "", kind: "", level: "", q: "" } as const;

/** The address of the ranking page: what it cannot be is ignored. */
export const rankingView: ViewFormat<RankingView> = {
  parse: (parameters) => {
    const sort = parameters.get("sort") ?? "";
    const segment = readCode(parameters, "segment");
    return {
      period: readCode(parameters, "period"),
      sector: readCode(parameters, "sector"),
      region: readCode(parameters, "region"),
      kind: readCode(parameters, "kind"),
      level: readCode(parameters, "level"),
      q: (parameters.get("q") ?? "").slice(0, longestSearch),
      segment,
      channel: segment === "" ? readCode(parameters, "channel") : "",
      periods: readList(parameters, "periods", mostBeside),
      columns: readList(parameters, "columns", mostColumns),
      compare: readList(parameters, "compare", mostCompared),
      weights: readCode(parameters, "weights"),
      sort: order.test(sort) && sort !== "rank" ? sort : "",
    };
  },
  format: (view) => ({ ...view }),
};
