import { type QueryFunctionContext, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { createProgress, type Progress } from "./progress.ts";
import type { OnShare } from "./reckonings.ts";

interface Reckonable<Answer> {
  /** By which the answer is kept: it is the same whoever reckons. */
  readonly queryKey: readonly unknown[];
  /** Asks the server, where `reckon` fails too. */
  readonly ask: (asked: QueryFunctionContext) => Promise<Answer>;
  /** Reckons in the browser; `null` for what the server is asked for. */
  readonly reckon: ((asked: QueryFunctionContext, onShare: OnShare) => Promise<Answer>) | null;
  readonly isWanted: boolean;
  /** The code of the programme: figures of another one never stand in for those that are awaited. */
  readonly programme: string;
}

export interface Reckoning<Answer> {
  /** What was reckoned before stays until the new is there. */
  readonly answer: Answer | undefined;
  /** Whether the answer is that of other choices. */
  readonly isStale: boolean;
  readonly isUnderWay: boolean;
  readonly progress: Progress;
  /** Whether it was called off before there was an answer. */
  readonly isStopped: boolean;
  readonly error: Error | null;
  readonly begin: () => void;
  readonly stop: () => void;
}

/** A reckoning that begins with each choice anew, calls off the one before it, and can be stopped. */
export function useReckoning<Answer extends { readonly programme: string }>({
  queryKey,
  ask,
  reckon,
  isWanted,
  programme,
}: Reckonable<Answer>): Reckoning<Answer> {
  const client = useQueryClient();
  const [progress] = useState(createProgress);
  const { data, error, status, fetchStatus, isPlaceholderData, refetch } = useQuery({
    queryKey,
    queryFn: async (asked: QueryFunctionContext) => {
      progress.tell(null);
      if (reckon === null) return ask(asked);
      try {
        return await reckon(asked, progress.tell);
      } catch (fault) {
        if (asked.signal.aborted) throw fault;
        progress.tell(null);
        return ask(asked);
      }
    },
    enabled: isWanted,
    placeholderData: (before) => (before?.programme === programme ? before : undefined),
    // Who has stopped it does not want it back for having looked elsewhere.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const isUnderWay = fetchStatus !== "idle";
  return {
    answer: data,
    isStale: isPlaceholderData,
    isUnderWay,
    progress,
    isStopped: isWanted && !isUnderWay && (status === "pending" || isPlaceholderData),
    error,
    begin: refetch,
    stop: () => client.cancelQueries({ queryKey, exact: true }),
  };
}
