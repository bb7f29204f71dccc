import {
  type LoadMessages,
  loadAboutMessages,
  loadCompareMessages,
  loadEntityMessages,
  loadFeedbackMessages,
  loadIngestionMessages,
  loadMethodologyMessages,
  loadOtherScoresMessages,
  loadOverviewMessages,
  loadProgrammesMessages,
  loadRankingMessages,
  loadScorecardMessages,
  loadServicesMessages,
  loadUncertaintyMessages,
  loadVersionChangesMessages,
} from "./i18n/load-messages.ts";

/** The code of each page, loaded when it is first asked for; asking twice loads once. */
export const pages = {
  programmes: () => import("./features/programmes/programmes-page.tsx"),
  overview: () => import("./features/overview/overview-page.tsx"),
  ranking: () => import("./features/ranking/ranking-page.tsx"),
  uncertainty: () => import("./features/uncertainty/uncertainty-page.tsx"),
  entity: () => import("./features/entities/entity-page.tsx"),
  peers: () => import("./features/peers/peers-page.tsx"),
  scorecard: () => import("./features/entities/scorecard/scorecard-page.tsx"),
  path: () => import("./features/path/path-page.tsx"),
  service: () => import("./features/services/service-page.tsx"),
  criteria: () => import("./features/criteria/criteria-page.tsx"),
  compare: () => import("./features/compare/compare-page.tsx"),
  methodology: () => import("./features/methodology/methodology-page.tsx"),
  otherScores: () => import("./features/methodology/other-scores/other-scores-page.tsx"),
  versionChanges: () => import("./features/methodology/version-changes/version-changes-page.tsx"),
  drafts: () => import("./features/methodology/drafts/drafts-page.tsx"),
  accessibility: () => import("./features/about/accessibility-page.tsx"),
  privacy: () => import("./features/about/privacy-page.tsx"),
  feedback: () => import("./features/feedback/feedback-page.tsx"),
  playground: () => import("./features/playground/playground-page.tsx"),
  ingestion: () => import("./features/ingestion/ingestion-page.tsx"),
  ingestionRecord: () => import("./features/ingestion/record-page.tsx"),
} as const;

export type PageCode = keyof typeof pages;

/** What a page says beside what all say. Some bring their own words, so that they take no room in what every page loads first. */
export const pageMessages: Readonly<Partial<Record<PageCode, LoadMessages>>> = {
  programmes: loadProgrammesMessages,
  overview: loadOverviewMessages,
  ranking: loadRankingMessages,
  uncertainty: loadUncertaintyMessages,
  entity: loadEntityMessages,
  scorecard: loadScorecardMessages,
  service: loadServicesMessages,
  compare: loadCompareMessages,
  methodology: loadMethodologyMessages,
  otherScores: loadOtherScoresMessages,
  versionChanges: loadVersionChangesMessages,
  accessibility: loadAboutMessages,
  privacy: loadAboutMessages,
  feedback: loadFeedbackMessages,
  ingestion: loadIngestionMessages,
  ingestionRecord: loadIngestionMessages,
};
