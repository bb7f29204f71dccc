import type { FeedbackList } from "@marsad/shared/schemas";
import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { askWithKey, fetchFile } from "./ask-with-key.ts";
import { path } from "./queries.ts";

/** Which answers are asked for; empty text is a filter that is not set. */
export interface FeedbackFilter {
  readonly page: string;
  readonly useful: string;
  /** The first and the last day on which they were given, `YYYY-MM-DD` in UTC. */
  readonly from: string;
  readonly to: string;
}

/** What readers said, in pages, the newest first; for an administrator's key, which is no part of what is remembered. */
export const feedbackQuery = (key: string, filter: FeedbackFilter) =>
  infiniteQueryOptions({
    queryKey: ["feedback", filter],
    queryFn: async ({ signal, pageParam }) => {
      const asked = path(["feedback"], { ...filter, cursor: pageParam });
      const answer = await askWithKey(key, asked, { signal, headers: { accept: "application/json" } });
      return (await answer.json()) as FeedbackList;
    },
    initialPageParam: "",
    getNextPageParam: (list) => list.next,
    staleTime: 0,
    // The filter that was just changed keeps its place, and the focus.
    placeholderData: keepPreviousData,
  });

/** The same, all of it, as CSV. */
export const fetchFeedbackFile = (key: string, filter: FeedbackFilter) =>
  fetchFile(key, path(["feedback.csv"], { ...filter }));
