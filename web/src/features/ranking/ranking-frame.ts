import type {
  MethodologyDefinition,
  Period,
  Programme,
  Ranking,
  RankingRow,
  Source,
} from "@marsad/shared/schemas";
import { historyScale } from "./history-scale.ts";

/** What every row of a ranking is drawn with. */
export interface RankingFrame {
  readonly programme: Programme;
  /** The period as the address names it, for the links from here; `undefined` for the latest. */
  readonly askedPeriod: string | undefined;
  readonly levels: MethodologyDefinition["levels"];
  readonly dimensions: readonly Pick<MethodologyDefinition["dimensions"][number], "code" | "names">[];
  /** Bounds of the levels, over which no score is rounded up. */
  readonly bounds: readonly number[];
  /** Lower end of the small histories. */
  readonly historyFrom: number;
  /** Of the columns that may be hidden, those that are shown. */
  readonly shown: ReadonlySet<string>;
  /** The periods side by side, the ranked one included, in order of time; empty where there is one alone. */
  readonly beside: readonly Period[];
  /** Codes of those picked to be compared, and what picks or drops one. */
  readonly picked: readonly string[];
  readonly pick: (code: string) => void;
  /** Between which ranks each entity lies under other weights and rules, in words; `null` where that is not shown. */
  readonly bands: ReadonlyMap<string, string> | null;
  /** The person's own entity. */
  readonly mine: string | null;
  /** Figures published elsewhere: no coverage, services or dimensions, but a source each. */
  readonly isPublished: boolean;
  /** Every source of the rows once, in order of appearance. */
  readonly sources: readonly Source[];
}

const sameSource = (one: Source) => (other: Source) => JSON.stringify(one) === JSON.stringify(other);

/** The sources of rows, each once. */
function collectSources(rows: readonly RankingRow[]): readonly Source[] {
  const sources: Source[] = [];
  for (const { source } of rows) if (source && !sources.some(sameSource(source))) sources.push(source);
  return sources;
}

/** The place of a row's source among all, counted from 1; `null` without one. */
export function sourceNumber(row: RankingRow, sources: readonly Source[]): number | null {
  const { source } = row;
  return source ? sources.findIndex(sameSource(source)) + 1 : null;
}

/** The frame of a ranking that is loaded. */
export function frameRanking(
  programme: Programme,
  definition: MethodologyDefinition,
  rows: readonly RankingRow[],
  settings: Pick<
    RankingFrame,
    "askedPeriod" | "bands" | "mine" | "dimensions" | "shown" | "beside" | "picked" | "pick"
  >,
): RankingFrame {
  return {
    programme,
    ...settings,
    levels: definition.levels,
    bounds: definition.levels.map(({ from }) => from),
    historyFrom: historyScale(rows),
    isPublished: programme.results === "published",
    sources: collectSources(rows),
  };
}

/** The ranked rows of all pages that are loaded. */
export const allRows = (pages: readonly Ranking[]): readonly RankingRow[] =>
  pages.flatMap(({ rows }) => rows);
