import {
  loadCriteriaMessages,
  loadDraftsMessages,
  loadPathMessages,
  loadPeersMessages,
  loadPlaygroundMessages,
  loadWhatIfMessages,
} from "./i18n/load-part-messages.ts";
import { type PageCode, pageMessages } from "./pages.ts";

/** Where the code of a page stands, from the folder of the web app: by this name the build's manifest knows its files. */
export const pageModules: Readonly<Record<PageCode, string>> = {
  programmes: "src/features/programmes/programmes-page.tsx",
  overview: "src/features/overview/overview-page.tsx",
  ranking: "src/features/ranking/ranking-page.tsx",
  uncertainty: "src/features/uncertainty/uncertainty-page.tsx",
  entity: "src/features/entities/entity-page.tsx",
  peers: "src/features/peers/peers-page.tsx",
  scorecard: "src/features/entities/scorecard/scorecard-page.tsx",
  path: "src/features/path/path-page.tsx",
  whatIf: "src/features/path/what-if/what-if-page.tsx",
  service: "src/features/services/service-page.tsx",
  criteria: "src/features/criteria/criteria-page.tsx",
  compare: "src/features/compare/compare-page.tsx",
  methodology: "src/features/methodology/methodology-page.tsx",
  otherScores: "src/features/methodology/other-scores/other-scores-page.tsx",
  versionChanges: "src/features/methodology/version-changes/version-changes-page.tsx",
  drafts: "src/features/methodology/drafts/drafts-page.tsx",
  accessibility: "src/features/about/accessibility-page.tsx",
  privacy: "src/features/about/privacy-page.tsx",
  feedback: "src/features/feedback/feedback-page.tsx",
  playground: "src/features/playground/playground-page.tsx",
  ingestion: "src/features/ingestion/ingestion-page.tsx",
  ingestionRecord: "src/features/ingestion/record-page.tsx",
};

/** The files of what a page says, without the ending, wherever their loader stands. */
export function messageFiles(page: PageCode): readonly string[] {
  const brought = {
    criteria: loadCriteriaMessages,
    path: loadPathMessages,
    peers: loadPeersMessages,
    whatIf: loadWhatIfMessages,
    drafts: loadDraftsMessages,
    playground: loadPlaygroundMessages,
  };
  return (page in brought ? brought[page as keyof typeof brought] : pageMessages[page])?.files ?? [];
}
