import type { Period, TrendPoint } from "@marsad/shared/schemas";
import type { LinePeriod, LinePoint, LinesSubject } from "../../charts/lines-subject.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { Methodologies } from "../../use-methodologies.ts";
import type { ComparedEntity } from "./compared-entity.ts";

/** What the lines of a comparison are made from. */
export interface ComparedTime {
  readonly compared: readonly ComparedEntity[];
  /** Of the programme, in order of time. */
  readonly periods: readonly Period[];
  /** The last period that is shown. */
  readonly until: string;
  readonly methodologies: Methodologies;
}

/** The scores of those compared, in every period up to the one that is shown. */
export function compareScores(time: ComparedTime, language: Pick<LanguageView, "name">): LinesSubject {
  return drawLines(
    time,
    language,
    () => true,
    ({ score, state }) => ({ score, state }),
  );
}

/** Their scores in one dimension, from the first period on whose methodology has it. */
export function compareDimension(
  time: ComparedTime,
  dimension: string,
  language: Pick<LanguageView, "name">,
): LinesSubject {
  const has = (version: string) =>
    time.methodologies.get(version)?.dimensions.some(({ code }) => code === dimension) ?? false;
  const begin = time.periods.findIndex(({ methodology }) => has(methodology));
  return drawLines(
    time,
    language,
    (period) => begin >= 0 && time.periods.indexOf(period) >= begin,
    (point) => {
      const score = point.dimensions.find(({ code }) => code === dimension)?.score ?? null;
      if (score !== null || point.state !== "scored") return { score, state: point.state };
      return { score, state: has(point.methodology) ? "nothing-applicable" : "not-measured" };
    },
  );
}

function drawLines(
  { compared, periods, until, methodologies }: ComparedTime,
  { name }: Pick<LanguageView, "name">,
  isShown: (period: Period) => boolean,
  toPoint: (point: TrendPoint) => LinePoint,
): LinesSubject {
  const pointsOf = compared.map(({ trend }) => new Map(trend.points.map((point) => [point.period, point])));
  const shown = periods
    .slice(0, periods.findIndex(({ code }) => code === until) + 1)
    .filter((period) => isShown(period) && pointsOf.every((points) => points.has(period.code)));
  return {
    periods: shown.map(({ code, start, end, methodology }): LinePeriod => {
      const benchmarks = pointsOf.flatMap((points) => points.get(code)?.benchmark.value ?? []);
      const isOne = new Set(benchmarks).size === 1;
      const levels = methodologies.get(methodology)?.levels ?? [];
      return {
        period: code,
        start,
        end,
        methodology,
        benchmark: isOne ? (benchmarks[0] ?? null) : null,
        bounds: [...levels.map(({ from }) => from), ...benchmarks],
      };
    }),
    lines: compared.map(({ entity }, place) => ({
      code: entity.code,
      name: name(entity.names).text,
      points: shown.flatMap(({ code }) => {
        const point = pointsOf[place]?.get(code);
        return point ? [toPoint(point)] : [];
      }),
    })),
  };
}
