import type { RankingOrders, RankingSensitivity, RankingUncertainty } from "@marsad/shared/schemas";
import { queryOptions } from "@tanstack/react-query";
import { type Asked, ask, path, read } from "./queries.ts";

/** What is varied, and how often, as the API takes it; what is left out is as usual. */
export interface UncertaintyParameters {
  readonly seed?: string | undefined;
  readonly spread?: string | undefined;
  readonly normalisations?: string | undefined;
  readonly combinations?: string | undefined;
  readonly missing?: string | undefined;
}

export interface DrawParameters extends UncertaintyParameters {
  readonly draws?: string | undefined;
}

/** Asks the server how far a ranking depends on weights and rules. */
export const askUncertainty = (
  programme: string,
  period: string,
  parameters: DrawParameters,
  asked: Asked,
): Promise<RankingUncertainty> =>
  ask(path(["programmes", programme, "rankings", period, "uncertainty"], { ...parameters }), asked);

/** How far a ranking depends on weights and rules. */
export const uncertaintyQuery = (programme: string, period: string, parameters: DrawParameters = {}) =>
  queryOptions({
    queryKey: ["programmes", programme, "rankings", period, "uncertainty", parameters],
    queryFn: (asked) => askUncertainty(programme, period, parameters, asked),
  });

/** Asks the server which choice moves ranks most. */
export const askSensitivity = (
  programme: string,
  period: string,
  parameters: UncertaintyParameters,
  asked: Asked,
): Promise<RankingSensitivity> =>
  ask(path(["programmes", programme, "rankings", period, "sensitivity"], { ...parameters }), asked);

/** By what the answer to that is kept. */
export const sensitivityKey = (programme: string, period: string, parameters: UncertaintyParameters) =>
  ["programmes", programme, "rankings", period, "sensitivity", parameters] as const;

/** A ranking under other weightings. */
export const ordersQuery = (programme: string, period: string) =>
  read<RankingOrders>(["programmes", programme, "rankings", period, "orders"]);
