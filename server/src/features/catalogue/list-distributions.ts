import type { Names } from "@marsad/shared/schemas";
import type { PublishedProgramme } from "./read-published.ts";

/** One way to get the figures of a programme. */
export interface Distribution {
  /** Absolute. */
  readonly address: string;
  readonly names: Names;
  /** Without parameters. */
  readonly mediaType: string;
  /** The standard that it keeps to, by its address. */
  readonly standard?: string;
}

/** The addresses that a programme's figures are at, below where the server itself is reached. */
export function listDistributions({ code, periods }: PublishedProgramme, base: string): Distribution[] {
  const programme = `${base}/api/programmes/${encodeURIComponent(code)}`;
  return periods.toReversed().flatMap((period): Distribution[] => {
    const ranking = `${programme}/rankings/${encodeURIComponent(period.code)}`;
    const names = { ar: `ترتيب الجهات، ${period.code}`, en: `Ranking of entities, ${period.code}` };
    return [
      { address: ranking, names, mediaType: "application/json" },
      {
        address: `${ranking}.jsonstat`,
        names: { ar: `${names.ar} (JSON-stat)`, en: `${names.en} (JSON-stat)` },
        mediaType: "application/json",
        standard: "https://json-stat.org/full/",
      },
    ];
  });
}
