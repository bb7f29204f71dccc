import type { Period } from "@marsad/shared/schemas";
import type { ViewFormat } from "../../use-view.ts";

/** What the address of the page says. */
export interface IngestionView {
  /** Empty for the newest that takes values. */
  readonly period: string;
  /** Each row names its own period. */
  readonly ownPeriods: boolean;
}

const code = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const ingestionView: ViewFormat<IngestionView> = {
  parse: (parameters) => {
    const period = parameters.get("period") ?? "";
    return { period: code.test(period) ? period : "", ownPeriods: parameters.get("periods") === "own" };
  },
  format: ({ period, ownPeriods }) => ({ period, periods: ownPeriods ? "own" : undefined }),
};

/** Periods that take values, the newest first. */
export const openPeriods = (periods: readonly Period[]): readonly Period[] =>
  periods.filter(({ phase }) => phase === "open").toReversed();

/** The period of the upload that an address asks for; empty where each row names its own, or none takes values. */
export function chosenPeriod({ period, ownPeriods }: IngestionView, open: readonly Period[]): string {
  if (ownPeriods) return "";
  return (open.find(({ code }) => code === period) ?? open[0])?.code ?? "";
}
