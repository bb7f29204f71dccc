import type { ViewFormat } from "../../../use-view.ts";
import { readOrder, type StandingOrder } from "../sort-standings.ts";

/** What the address of the page says. */
export interface OtherScoresView {
  /** Empty for the latest that is scored by the version beside its own. */
  readonly period: string;
  readonly order: StandingOrder;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const otherScoresView: ViewFormat<OtherScoresView> = {
  parse: (parameters) => {
    const period = parameters.get("period") ?? "";
    const order = readOrder(parameters.get("order"));
    return { period: code.test(period) ? period : "", order };
  },
  format: ({ period, order }) => ({ period, order: order === "-rescored" ? undefined : order }),
};
