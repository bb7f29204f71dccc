import type { Language } from "./language.ts";

/** The messages of one language, as a piece of the bundle that only its readers load. */
export async function loadMessages(language: Language): Promise<Readonly<Record<string, string>>> {
  const { messages } =
    language === "ar" ? await import("./messages/ar/index.ts") : await import("./messages/en/index.ts");
  return messages;
}

/** The messages of the pages that take in values, which nobody else loads. */
export async function loadIngestionMessages(language: Language): Promise<Readonly<Record<string, string>>> {
  const { ingestion } =
    language === "ar"
      ? await import("./messages/ar/ingestion.ts")
      : await import("./messages/en/ingestion.ts");
  return ingestion;
}

/** The messages of the page of the rule book. */
export async function loadMethodologyMessages(language: Language): Promise<Readonly<Record<string, string>>> {
  const { methodology } =
    language === "ar"
      ? await import("./messages/ar/methodology.ts")
      : await import("./messages/en/methodology.ts");
  return methodology;
}

/** The messages of the scorecard on paper. */
export async function loadScorecardMessages(language: Language): Promise<Readonly<Record<string, string>>> {
  const { scorecard } =
    language === "ar"
      ? await import("./messages/ar/scorecard.ts")
      : await import("./messages/en/scorecard.ts");
  return scorecard;
}

/** The messages of the page that compares entities. */
export async function loadCompareMessages(language: Language): Promise<Readonly<Record<string, string>>> {
  const { compare } =
    language === "ar" ? await import("./messages/ar/compare.ts") : await import("./messages/en/compare.ts");
  return compare;
}

/** The messages of what the ranking shows on demand. */
export async function loadRankingMessages(language: Language): Promise<Readonly<Record<string, string>>> {
  const { rankingMore } =
    language === "ar"
      ? await import("./messages/ar/ranking-more.ts")
      : await import("./messages/en/ranking-more.ts");
  return rankingMore;
}
