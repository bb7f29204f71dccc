import type { QueryClient, QueryKey } from "@tanstack/react-query";

/** What was answered to a query that the server asked for a page: its key, and the data it had. */
export type GivenAnswer = readonly [key: QueryKey, data: unknown];

/** The element of a page that brings its first answers along. */
const place = "answers";

/** Takes the answers that came along with the page for those of its first queries: it need not ask for them. */
export function takeGivenAnswers(queries: QueryClient): void {
  const text = document.getElementById(place)?.textContent;
  const given: GivenAnswer[] = text ? JSON.parse(text) : [];
  for (const [key, data] of given) queries.setQueryData(key, data);
}
