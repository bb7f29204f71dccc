/** One region of the map: the code that our programmes have for it, and where its figure stands. */
export interface MapRegion {
  readonly code: string;
  /** In the drawing's own units. */
  readonly label: readonly [x: number, y: number];
  /** Whether that is beside the region, in the sea. */
  readonly isBeside?: boolean;
}

/**
 * The map's thirteen regions by its own identifiers, which spell some of them otherwise. Figures stand in the middle of
 * a region, those of the two smallest beside it, in the sea.
 */
export const mapRegions: Readonly<Record<string, MapRegion>> = {
  ryiadh: { code: "riyadh", label: [381, 355] },
  mecca: { code: "makkah", label: [235, 405] },
  medina: { code: "madinah", label: [173, 288] },
  "eastern-province": { code: "eastern-province", label: [539, 359] },
  "al-qassim": { code: "qassim", label: [301, 250] },
  hail: { code: "hail", label: [245, 194] },
  tabuk: { code: "tabuk", label: [84, 166] },
  "northern-borders": { code: "northern-borders", label: [316, 124] },
  jizan: { code: "jazan", label: [236, 580], isBeside: true },
  najran: { code: "najran", label: [391, 532] },
  "al-bahah": { code: "al-baha", label: [176, 476], isBeside: true },
  "al-jawf": { code: "al-jouf", label: [147, 108] },
  asir: { code: "asir", label: [298, 500] },
};

const codes = new Set(Object.values(mapRegions).map(({ code }) => code));

/** Whether the regions of a programme are those of the map, all thirteen. */
export function isOnMap(regions: readonly { readonly code: string }[]): boolean {
  return regions.length === codes.size && regions.every(({ code }) => codes.has(code));
}
