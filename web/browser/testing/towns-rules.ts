export const names = (en: string, ar: string) => ({ ar, en });
const source = { title: names("Made up for a test", "مختلق لاختبار") };

/** What programmes of towns have in common, but for their code and name. */
export const townsProgramme = {
  owner: names("Nobody", "لا أحد"),
  synthetic: true,
  results: "computed",
  benchmark: [{ value: 90, comparator: ">=" }],
  classifications: {
    kinds: [{ code: "town", names: names("Town", "بلدية") }],
    sectors: [],
    regions: [],
    segments: [],
    channels: [],
  },
  sources: [source],
};

/** An indicator of towns by what sets it apart; all weigh the same. */
interface TownIndicator {
  readonly code: string;
  readonly names: ReturnType<typeof names>;
  readonly kind: "percentage" | "yes-no";
  readonly goalposts: { readonly worst: number; readonly best: number };
  /** Of a step up; 1 where it is left out. */
  readonly effort?: number;
}

export const share: TownIndicator = {
  code: "share",
  names: names("Share", "الحصة"),
  kind: "percentage",
  goalposts: { worst: 0, best: 100 },
};

/** A rule book of one dimension with these indicators. */
export const townsMethodology = (indicators: readonly TownIndicator[]) => ({
  version: "1",
  names: names("First", "الأولى"),
  scoring: "computed",
  aggregation: "arithmetic",
  coverageFloor: 0.5,
  rollup: { entity: "mean-of-services", group: "mean-of-entities" },
  levels: [{ code: "any", names: names("Any", "أي"), from: 0 }],
  sources: [source],
  dimensions: [
    {
      code: "offer",
      names: names("Offer", "العرض"),
      weight: 1,
      aggregation: "arithmetic",
      children: indicators.map((indicator) => ({ ...indicator, weight: 1, missing: "zero", source })),
    },
  ],
});
