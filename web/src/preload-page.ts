import type { QueryClient } from "@tanstack/react-query";
import { periodsQuery, programmeQuery, programmesQuery } from "./api/queries.ts";
import { pages } from "./pages.ts";

const topics = ["accessibility", "privacy", "feedback"] as const;
const isTopic = (section: string | undefined): section is (typeof topics)[number] =>
  topics.some((topic) => topic === section);

/** The page that an address leads to; what leads nowhere needs no page. */
function pageAt(segments: readonly string[]): keyof typeof pages | null {
  const [programme, section, id, part] = segments;
  if (programme === undefined) return "programmes";
  if (programme === "about") return isTopic(section) ? section : null;
  if (programme === "playground") return "playground";
  if (section === undefined) return "overview";
  if (section === "ranking") return "ranking";
  if (section === "compare") return "compare";
  if (section === "methodology") return "methodology";
  if (section === "ingest") return id === undefined ? "ingestion" : "ingestionRecord";
  if (section === "entities") return part === "scorecard" ? "scorecard" : "entity";
  return null;
}

/**
 * Asks for the code and the first data of the page at an address all at once, before anything is drawn, instead of
 * one after the other as drawing finds them missing. What fails here is asked for again, and reported, by the page.
 */
export function preloadPage(pathname: string, queries: QueryClient): void {
  const segments = pathname.split("/").filter(Boolean);
  const page = pageAt(segments);
  if (page !== null) pages[page]().catch(() => undefined);
  const programme = segments[0] && decodeURIComponent(segments[0]);
  if (programme === "about" || programme === "playground") return;
  if (!programme) {
    queries.prefetchQuery(programmesQuery());
    return;
  }
  queries.prefetchQuery(programmeQuery(programme));
  queries.prefetchQuery(periodsQuery(programme));
}
