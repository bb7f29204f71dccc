import {
  type LoadMessages,
  loadAboutMessages,
  loadCompareMessages,
  loadEntityMessages,
  loadFeedbackMessages,
  loadIngestionMessages,
  loadMethodologyMessages,
  loadOverviewMessages,
  loadPlaygroundMessages,
  loadScorecardMessages,
  loadServicesMessages,
} from "./i18n/load-messages.ts";

/** The code of each page, loaded when it is first asked for; asking twice loads once. */
export const pages = {
  programmes: () => import("./features/programmes/programmes-page.tsx"),
  overview: () => import("./features/overview/overview-page.tsx"),
  ranking: () => import("./features/ranking/ranking-page.tsx"),
  entity: () => import("./features/entities/entity-page.tsx"),
  scorecard: () => import("./features/entities/scorecard/scorecard-page.tsx"),
  service: () => import("./features/services/service-page.tsx"),
  compare: () => import("./features/compare/compare-page.tsx"),
  methodology: () => import("./features/methodology/methodology-page.tsx"),
  accessibility: () => import("./features/about/accessibility-page.tsx"),
  privacy: () => import("./features/about/privacy-page.tsx"),
  feedback: () => import("./features/feedback/feedback-page.tsx"),
  playground: () => import("./features/playground/playground-page.tsx"),
  ingestion: () => import("./features/ingestion/ingestion-page.tsx"),
  ingestionRecord: () => import("./features/ingestion/record-page.tsx"),
} as const;

export type PageCode = keyof typeof pages;

/** What a page says beside what all say; the ranking and the programmes need no more. */
export const pageMessages: Readonly<Partial<Record<PageCode, LoadMessages>>> = {
  overview: loadOverviewMessages,
  entity: loadEntityMessages,
  scorecard: loadScorecardMessages,
  service: loadServicesMessages,
  compare: loadCompareMessages,
  methodology: loadMethodologyMessages,
  accessibility: loadAboutMessages,
  privacy: loadAboutMessages,
  feedback: loadFeedbackMessages,
  playground: loadPlaygroundMessages,
  ingestion: loadIngestionMessages,
  ingestionRecord: loadIngestionMessages,
};

/** Where the code of a page stands, from the folder of the web app: by this name the build's manifest knows its files. */
export const pageModules: Readonly<Record<PageCode, string>> = {
  programmes: "src/features/programmes/programmes-page.tsx",
  overview: "src/features/overview/overview-page.tsx",
  ranking: "src/features/ranking/ranking-page.tsx",
  entity: "src/features/entities/entity-page.tsx",
  scorecard: "src/features/entities/scorecard/scorecard-page.tsx",
  service: "src/features/services/service-page.tsx",
  compare: "src/features/compare/compare-page.tsx",
  methodology: "src/features/methodology/methodology-page.tsx",
  accessibility: "src/features/about/accessibility-page.tsx",
  privacy: "src/features/about/privacy-page.tsx",
  feedback: "src/features/feedback/feedback-page.tsx",
  playground: "src/features/playground/playground-page.tsx",
  ingestion: "src/features/ingestion/ingestion-page.tsx",
  ingestionRecord: "src/features/ingestion/record-page.tsx",
};
