import type { Language } from "./language.ts";

type Load = () => Promise<Readonly<Record<string, string>>>;

/** Loads the messages of a language as a piece of the bundle that only its readers load; once, however often it is asked. */
function inLanguage(arabic: Load, english: Load): (language: Language) => ReturnType<Load> {
  return (language) => (language === "ar" ? arabic() : english());
}

/** What most pages say. */
export const loadMessages = inLanguage(
  async () => (await import("./messages/ar/index.ts")).messages,
  async () => (await import("./messages/en/index.ts")).messages,
);

/** What the pages about the product itself say. */
export const loadAboutMessages = inLanguage(
  async () => (await import("./messages/ar/about.ts")).about,
  async () => (await import("./messages/en/about.ts")).about,
);

/** What the page that compares entities says. */
export const loadCompareMessages = inLanguage(
  async () => (await import("./messages/ar/compare.ts")).compare,
  async () => (await import("./messages/en/compare.ts")).compare,
);

/** What is asked of readers about a page, and what administrators read of it. */
export const loadFeedbackMessages = inLanguage(
  async () => (await import("./messages/ar/feedback.ts")).feedback,
  async () => (await import("./messages/en/feedback.ts")).feedback,
);

/** What the page of an entity says. */
export const loadEntityMessages = inLanguage(
  async () => (await import("./messages/ar/entities.ts")).entities,
  async () => (await import("./messages/en/entities.ts")).entities,
);

/** What the pages that take in values say. */
export const loadIngestionMessages = inLanguage(
  async () => (await import("./messages/ar/ingestion.ts")).ingestion,
  async () => (await import("./messages/en/ingestion.ts")).ingestion,
);

/** What the page of the rule book says. */
export const loadMethodologyMessages = inLanguage(
  async () => (await import("./messages/ar/methodology.ts")).methodology,
  async () => (await import("./messages/en/methodology.ts")).methodology,
);

/** What the overview says. */
export const loadOverviewMessages = inLanguage(
  async () => (await import("./messages/ar/overview.ts")).overview,
  async () => (await import("./messages/en/overview.ts")).overview,
);

/** What the ranking shows on demand. */
export const loadRankingMessages = inLanguage(
  async () => (await import("./messages/ar/ranking-more.ts")).rankingMore,
  async () => (await import("./messages/en/ranking-more.ts")).rankingMore,
);

/** What the scorecard on paper says, much of it as the page of the entity does. */
export const loadScorecardMessages = beside(
  loadEntityMessages,
  inLanguage(
    async () => (await import("./messages/ar/scorecard.ts")).scorecard,
    async () => (await import("./messages/en/scorecard.ts")).scorecard,
  ),
);

/** What is said of what is taken away; asked for with the first menu that is opened. */
export const loadTakeMessages = inLanguage(
  async () => (await import("./messages/ar/take.ts")).take,
  async () => (await import("./messages/en/take.ts")).take,
);

/** What the search over a programme says. */
export const loadSearchMessages = inLanguage(
  async () => (await import("./messages/ar/search.ts")).search,
  async () => (await import("./messages/en/search.ts")).search,
);

/** What the page of a service says, much of it as the page of its entity does. */
export const loadServicesMessages = beside(
  loadEntityMessages,
  inLanguage(
    async () => (await import("./messages/ar/services.ts")).services,
    async () => (await import("./messages/en/services.ts")).services,
  ),
);

/** What is said of why a score changed, much of it as the page of a service does. */
export const loadChangesMessages = beside(
  loadServicesMessages,
  inLanguage(
    async () => (await import("./messages/ar/changes.ts")).changes,
    async () => (await import("./messages/en/changes.ts")).changes,
  ),
);

/** The messages of `base`, and those of `load`. */
function beside(
  base: (language: Language) => ReturnType<Load>,
  load: (language: Language) => ReturnType<Load>,
): typeof load {
  return async (language) => {
    const [shared, more] = await Promise.all([base(language), load(language)]);
    return { ...shared, ...more };
  };
}
