import type { ViewFormat } from "../../../use-view.ts";

/** What the address of the page says. */
export interface OtherScoresView {
  /** Empty for the latest that is scored by the version beside its own. */
  readonly period: string;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const otherScoresView: ViewFormat<OtherScoresView> = {
  parse: (parameters) => {
    const period = parameters.get("period") ?? "";
    return { period: code.test(period) ? period : "" };
  },
  format: ({ period }) => ({ period }),
};
