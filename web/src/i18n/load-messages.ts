import type { Language } from "./language.ts";
import type { Messages } from "./language-view.ts";

/** Loads the messages of a language as a piece of the bundle that only its readers load. */
export interface LoadMessages {
  /** The same promise each time for what is there or on its way; what failed is asked for again. */
  (language: Language): Promise<Messages>;
  /** The files of a language that they are written in, without the ending. */
  readonly files: readonly string[];
}

/** Messages by the files that they are written in. */
export function inLanguage(
  files: readonly string[],
  loads: Readonly<Record<Language, () => Promise<Messages>>>,
): LoadMessages {
  const asked = new Map<Language, Promise<Messages>>();
  const load = (language: Language) => {
    const held = asked.get(language) ?? loads[language]();
    asked.set(language, held);
    held.catch(() => asked.delete(language));
    return held;
  };
  return Object.assign(load, { files });
}

/** What most pages say. */
export const loadMessages = inLanguage(["index"], {
  ar: async () => (await import("./messages/ar/index.ts")).messages,
  en: async () => (await import("./messages/en/index.ts")).messages,
});

/** What the pages about the product itself say. */
export const loadAboutMessages = inLanguage(["about"], {
  ar: async () => (await import("./messages/ar/about.ts")).about,
  en: async () => (await import("./messages/en/about.ts")).about,
});

/** What the page that compares entities says. */
export const loadCompareMessages = inLanguage(["compare"], {
  ar: async () => (await import("./messages/ar/compare.ts")).compare,
  en: async () => (await import("./messages/en/compare.ts")).compare,
});

/** What is asked of readers about a page, and what administrators read of it. */
export const loadFeedbackMessages = inLanguage(["feedback"], {
  ar: async () => (await import("./messages/ar/feedback.ts")).feedback,
  en: async () => (await import("./messages/en/feedback.ts")).feedback,
});

/** What the page of an entity says. */
export const loadEntityMessages = inLanguage(["entities"], {
  ar: async () => (await import("./messages/ar/entities.ts")).entities,
  en: async () => (await import("./messages/en/entities.ts")).entities,
});

/** What the pages that take in values say. */
export const loadIngestionMessages = inLanguage(["ingestion"], {
  ar: async () => (await import("./messages/ar/ingestion.ts")).ingestion,
  en: async () => (await import("./messages/en/ingestion.ts")).ingestion,
});

/** What the page of the rule book says. */
export const loadMethodologyMessages = inLanguage(["methodology"], {
  ar: async () => (await import("./messages/ar/methodology.ts")).methodology,
  en: async () => (await import("./messages/en/methodology.ts")).methodology,
});

/** What the overview says. */
export const loadOverviewMessages = inLanguage(["overview"], {
  ar: async () => (await import("./messages/ar/overview.ts")).overview,
  en: async () => (await import("./messages/en/overview.ts")).overview,
});

/** What the page says on which composite indicators are tried out. */
export const loadPlaygroundMessages = inLanguage(["playground"], {
  ar: async () => (await import("./messages/ar/playground.ts")).playground,
  en: async () => (await import("./messages/en/playground.ts")).playground,
});

/** What the list of programmes says. */
export const loadProgrammesMessages = inLanguage(["programmes"], {
  ar: async () => (await import("./messages/ar/programmes.ts")).programmes,
  en: async () => (await import("./messages/en/programmes.ts")).programmes,
});

/** What the ranking says. */
export const loadRankingMessages = inLanguage(["ranking"], {
  ar: async () => (await import("./messages/ar/ranking.ts")).ranking,
  en: async () => (await import("./messages/en/ranking.ts")).ranking,
});

/** What the ranking shows on demand. */
export const loadRankingMoreMessages = inLanguage(["ranking-more"], {
  ar: async () => (await import("./messages/ar/ranking-more.ts")).rankingMore,
  en: async () => (await import("./messages/en/ranking-more.ts")).rankingMore,
});

/** What the scorecard on paper says, much of it as the page of the entity does. */
export const loadScorecardMessages = beside(
  loadEntityMessages,
  inLanguage(["scorecard"], {
    ar: async () => (await import("./messages/ar/scorecard.ts")).scorecard,
    en: async () => (await import("./messages/en/scorecard.ts")).scorecard,
  }),
);

/** What is said of what is taken away; asked for with the first menu that is opened. */
export const loadTakeMessages = inLanguage(["take"], {
  ar: async () => (await import("./messages/ar/take.ts")).take,
  en: async () => (await import("./messages/en/take.ts")).take,
});

/** What the search over a programme says. */
export const loadSearchMessages = inLanguage(["search"], {
  ar: async () => (await import("./messages/ar/search.ts")).search,
  en: async () => (await import("./messages/en/search.ts")).search,
});

/** What the page of a service says, much of it as the page of its entity does. */
export const loadServicesMessages = beside(
  loadEntityMessages,
  inLanguage(["services"], {
    ar: async () => (await import("./messages/ar/services.ts")).services,
    en: async () => (await import("./messages/en/services.ts")).services,
  }),
);

/** What is said of how sure a ranking is. */
export const loadUncertaintyMessages = inLanguage(["uncertainty"], {
  ar: async () => (await import("./messages/ar/uncertainty.ts")).uncertainty,
  en: async () => (await import("./messages/en/uncertainty.ts")).uncertainty,
});

/** The messages of `base`, and those of `load`. */
export function beside(base: LoadMessages, load: LoadMessages): LoadMessages {
  const together = (language: Language) => async () => {
    const [shared, more] = await Promise.all([base(language), load(language)]);
    return { ...shared, ...more };
  };
  return inLanguage([...base.files, ...load.files], { ar: together("ar"), en: together("en") });
}
