import { formatPeriod } from "@marsad/shared/periods";
import type { RankingRow, RankingStatQuery, StatDataset } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readAbout } from "../../json-stat/read-about.ts";
import { type StatWords, statWords } from "../../json-stat/stat-words.ts";
import { type Measure, type Observation, toDataset } from "../../json-stat/to-dataset.ts";
import { nameIn } from "../../name-in.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { readRanking } from "./read-ranking.ts";

/**
 * The ranking of a period in one piece, as JSON-stat: all that the filters leave, in order, then those without a score
 * with their reason.
 *
 * @throws NotFound for an unknown programme or period.
 */
export function readRankingStat(
  db: Database,
  programme: string,
  period: string,
  { lang = "ar", ...query }: RankingStatQuery,
): Promise<StatDataset> {
  const words = statWords[lang];
  return readSnapshot(db, async (snapshot) => {
    const about = await readAbout(snapshot, programme);
    const ranking = await readRanking(snapshot, programme, period, {
      ...query,
      lang,
      limit: Number.MAX_SAFE_INTEGER,
    });
    const { dimensions } = await readMethodology(snapshot, programme, ranking.methodology);
    const codes = about.results === "published" ? [] : dimensions.map(({ code }) => code);
    const measures = [
      ...listMeasures(words),
      ...dimensions
        .filter(({ code }) => codes.includes(code))
        .map(({ code, names }) => inPoints(`dimension.${code}`, nameIn(names, lang), words)),
    ];
    const nothing = measures.map(() => null);
    return toDataset(
      {
        title: `${words.ranking}${words.pause}${formatPeriod(period, lang)}`,
        about,
        entities: [...ranking.rows, ...ranking.unranked].map(({ entity }) => entity),
        periods: [{ code: period, label: formatPeriod(period, lang), methodology: ranking.methodology }],
        measures,
        observations: [
          ...ranking.rows.map((row): Observation => {
            const state = about.results === "published" ? "published" : "scored";
            return { numbers: toNumbers(row, codes), state };
          }),
          ...ranking.unranked.map(({ reason }): Observation => ({ numbers: nothing, state: reason })),
        ],
      },
      lang,
    );
  });
}

function inPoints(code: string, label: string, words: StatWords): Measure {
  return { code, label, unit: { label: words.points, decimals: 1 } };
}

function listMeasures(words: StatWords): Measure[] {
  const places = { label: words.places, decimals: 0 };
  return [
    { code: "rank", label: words.rank, unit: places },
    { code: "rank-change", label: words.rankChange, unit: places },
    inPoints("score", words.score, words),
    inPoints("score-change", words.scoreChange, words),
    inPoints("benchmark", words.benchmark, words),
    { code: "coverage", label: words.coverage, unit: { label: words.ratio, decimals: 2 } },
  ];
}

function toNumbers(row: RankingRow, dimensions: readonly string[]): (number | null)[] {
  const { rank, rankChange, score, scoreChange, benchmark, coverage } = row;
  const scores = new Map(row.dimensions.map((dimension) => [dimension.code, dimension.score]));
  return [
    ...[rank, rankChange, score, scoreChange, benchmark.value, coverage],
    ...dimensions.map((code) => scores.get(code) ?? null),
  ];
}
