import type { RankingOrders, RankingSensitivity, RankingUncertainty } from "@marsad/shared/schemas";
import { queryOptions } from "@tanstack/react-query";
import { ask, path, read } from "./queries.ts";

/** What is varied, and how often, as the API takes it; what is left out is as usual. */
export interface UncertaintyParameters {
  readonly seed?: string | undefined;
  readonly spread?: string | undefined;
  readonly normalisations?: string | undefined;
  readonly combinations?: string | undefined;
  readonly missing?: string | undefined;
}

/** How far a ranking depends on weights and rules. */
export const uncertaintyQuery = (
  programme: string,
  period: string,
  parameters: UncertaintyParameters & { readonly draws?: string | undefined } = {},
) =>
  queryOptions({
    queryKey: ["programmes", programme, "rankings", period, "uncertainty", parameters],
    queryFn: (asked) =>
      ask<RankingUncertainty>(
        path(["programmes", programme, "rankings", period, "uncertainty"], { ...parameters }),
        asked,
      ),
  });

/** Which choice moves ranks most. */
export const sensitivityQuery = (programme: string, period: string, parameters: UncertaintyParameters) =>
  queryOptions({
    queryKey: ["programmes", programme, "rankings", period, "sensitivity", parameters],
    queryFn: (asked) =>
      ask<RankingSensitivity>(
        path(["programmes", programme, "rankings", period, "sensitivity"], { ...parameters }),
        asked,
      ),
  });

/** A ranking under other weightings. */
export const ordersQuery = (programme: string, period: string) =>
  read<RankingOrders>(["programmes", programme, "rankings", period, "orders"]);
