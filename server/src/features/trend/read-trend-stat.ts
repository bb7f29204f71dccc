import { formatPeriod } from "@marsad/shared/periods";
import type { StatDataset, TrendStatQuery } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readAbout } from "../../json-stat/read-about.ts";
import { type StatWords, statWords } from "../../json-stat/stat-words.ts";
import { type Measure, toDataset } from "../../json-stat/to-dataset.ts";
import { readTrend } from "./read-trend.ts";

/**
 * The scores of one entity over the periods as JSON-stat; a period without a score has its reason.
 *
 * @throws NotFound for an unknown programme or entity.
 */
export function readTrendStat(
  db: Database,
  programme: string,
  entity: string,
  { lang = "ar", ...stretch }: TrendStatQuery,
): Promise<StatDataset> {
  const words = statWords[lang];
  return readSnapshot(db, async (snapshot) => {
    const about = await readAbout(snapshot, programme);
    const trend = await readTrend(snapshot, programme, entity, stretch);
    return toDataset(
      {
        title: words.trend,
        about,
        entities: [trend.entity],
        periods: trend.points.map(({ period: code, methodology }) => {
          return { code, label: formatPeriod(code, lang), methodology };
        }),
        measures: listMeasures(words),
        observations: trend.points.map(({ score, rank, of, benchmark, peerMedian, state }) => {
          return { numbers: [score, rank, of, benchmark.value, peerMedian], state };
        }),
      },
      lang,
    );
  });
}

function listMeasures(words: StatWords): Measure[] {
  const points = { label: words.points, decimals: 1 };
  return [
    { code: "score", label: words.score, unit: points },
    { code: "rank", label: words.rank, unit: { label: words.places, decimals: 0 } },
    { code: "ranked", label: words.ranked, unit: { label: words.entities, decimals: 0 } },
    { code: "benchmark", label: words.benchmark, unit: points },
    { code: "peer-median", label: words.median, unit: points },
  ];
}
