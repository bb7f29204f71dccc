import type { PeriodList, Programme } from "@marsad/shared/schemas";
import { pageAt } from "./pages.ts";

/** Asks our own API, below `/api`; null where it does not answer 200. */
export type Ask = (path: string) => Promise<string | null>;

/** The answers, as JSON, that the page at an address asks for first, by their path below `/api`. */
export async function readAnswers(ask: Ask, url: URL): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const take = async (path: string) => {
    const answer = await ask(path);
    if (answer !== null) answers.set(path, answer);
    return answer;
  };
  const segments = url.pathname.split("/").filter(Boolean);
  const period = segments[0] === undefined ? null : await readPeriod(take, segments[0], url.searchParams);
  const place = { segments, search: url.searchParams, period };
  await Promise.all((pageAt(segments)?.answers(place) ?? []).map(take));
  return answers;
}

async function readPeriod(take: Ask, segment: string, search: URLSearchParams) {
  const [programme, periods] = await Promise.all([
    take(`/programmes/${segment}`),
    take(`/programmes/${segment}/periods`),
  ]);
  if (programme === null || periods === null) return null;
  const { latestPeriod }: Programme = JSON.parse(programme);
  const asked = search.get("period") || latestPeriod;
  return (JSON.parse(periods) as PeriodList).periods.find(({ code }) => code === asked) ?? null;
}
