import type { FeedbackInput, FeedbackList } from "@marsad/shared/schemas";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { askWithKey, fetchFile } from "./ask-with-key.ts";
import { askApi } from "./client.ts";
import { path } from "./queries.ts";

/** Gives a reader's answer about a page. */
export async function sendFeedback(input: FeedbackInput): Promise<void> {
  await askApi("/feedback", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
}

/** Which answers are asked for; empty text is a filter that is not set. */
export interface FeedbackFilter {
  readonly page: string;
  readonly useful: string;
}

/** What readers said, in pages, the newest first; for an administrator's key, which is no part of what is remembered. */
export const feedbackQuery = (key: string, { page, useful }: FeedbackFilter) =>
  infiniteQueryOptions({
    queryKey: ["feedback", page, useful],
    queryFn: async ({ signal, pageParam }) => {
      const asked = path(["feedback"], { page, useful, cursor: pageParam });
      const answer = await askWithKey(key, asked, { signal, headers: { accept: "application/json" } });
      return (await answer.json()) as FeedbackList;
    },
    initialPageParam: "",
    getNextPageParam: (list) => list.next,
    staleTime: 0,
  });

/** All of it as CSV. */
export const fetchFeedbackFile = (key: string) => fetchFile(key, "/feedback.csv");
