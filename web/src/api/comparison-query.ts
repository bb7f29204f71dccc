import type { ProgrammeComparison } from "@marsad/shared/schemas";
import { queryOptions } from "@tanstack/react-query";
import { ask, path } from "./queries.ts";

/** The changes of all scores of a programme between two periods by like rules. */
export const comparisonQuery = (programme: string, from: string, to: string) =>
  queryOptions({
    queryKey: ["programmes", programme, "comparison", from, to],
    queryFn: (asked) =>
      ask<ProgrammeComparison>(path(["programmes", programme, "comparison"], { from, to }), asked),
  });
