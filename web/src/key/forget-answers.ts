import type { QueryClient } from "@tanstack/react-query";

/** The beginnings of what is remembered of answers to a key. */
const keyed = ["ingestions", "drafts"] as const;

/** Forgets what a key let one see: another one may not see it. */
export function forgetAnswers(queries: QueryClient): void {
  for (const beginning of keyed) queries.removeQueries({ queryKey: [beginning] });
}
