import type { CellFact, StepAddress } from "@marsad/shared/path";
import type { ValueState } from "@marsad/shared/schemas";
import type { ViewFormat } from "../../../use-view.ts";

/** One value or state that is tried in place of what was reported. */
export interface TriedCell extends StepAddress, CellFact {}

/** The state of the page, all in its address. */
export interface WhatIfView {
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  /** The service whose values are shown; `undefined` is the first. */
  readonly service: string | undefined;
  readonly tried: readonly TriedCell[];
}

const unmeasured: readonly ValueState[] = ["missing", "not-applicable", "not-measured", "unpublished"];

function toTried(text: string): TriedCell | null {
  const [service = "", indicator = "", written = ""] = text.split(":");
  if (service === "" || indicator === "" || written === "") return null;
  const state = unmeasured.find((each) => each === written);
  if (state !== undefined) return { service, indicator, state, value: null };
  const value = Number(written);
  return Number.isFinite(value) ? { service, indicator, state: "measured", value } : null;
}

export const whatIfView: ViewFormat<WhatIfView> = {
  parse: (parameters) => ({
    period: parameters.get("period") ?? undefined,
    service: parameters.get("service") ?? undefined,
    tried: (parameters.get("set") ?? "")
      .split(",")
      .map(toTried)
      .filter((cell) => cell !== null),
  }),
  format: ({ period, service, tried }) => ({ period, service, set: formatTried(tried) }),
};

/** What is tried as one text: `service:indicator:value`, or a state in place of the value, with commas between. */
function formatTried(tried: readonly TriedCell[]): string {
  return tried
    .map(({ service, indicator, state, value }) => `${service}:${indicator}:${value ?? state}`)
    .join(",");
}
