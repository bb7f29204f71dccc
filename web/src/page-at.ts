import type { PageCode } from "./pages.ts";

const topics = ["accessibility", "privacy", "feedback"] as const;
const isTopic = (section: string | undefined): section is (typeof topics)[number] =>
  topics.some((topic) => topic === section);

/** What there is to a version beside its rules. */
const methodologyPages: ReadonlyMap<string | undefined, PageCode> = new Map([
  ["changes", "versionChanges"],
  ["scores", "otherScores"],
]);

/** What there is to an entity beside its own page. */
const entityPages: ReadonlyMap<string | undefined, PageCode> = new Map([
  ["path", "path"],
  ["what-if", "whatIf"],
  ["scorecard", "scorecard"],
  ["peers", "peers"],
]);

/** The page that a path leads to, as `Router` finds it; `null` where it leads nowhere. */
export function pageAt(pathname: string): PageCode | null {
  const [programme, section, id, part] = pathname.split("/").filter(Boolean);
  if (programme === undefined) return "programmes";
  if (programme === "about") return isTopic(section) ? section : null;
  if (programme === "playground") return section === undefined ? "playground" : null;
  if (section === undefined) return "overview";
  if (section === "ranking") return id === "uncertainty" ? "uncertainty" : "ranking";
  if (section === "criteria") return "criteria";
  if (section === "compare") return "compare";
  if (section === "drafts") return id === undefined ? "drafts" : null;
  if (section === "methodology") return methodologyPages.get(part) ?? "methodology";
  if (section === "ingest") return id === undefined ? "ingestion" : "ingestionRecord";
  if (section === "services") return "service";
  if (section === "entities") return entityPages.get(part) ?? "entity";
  return null;
}
