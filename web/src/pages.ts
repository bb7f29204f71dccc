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
