import type { MethodologyDefinition, Period, ServiceTrendPoint } from "@marsad/shared/schemas";
import { isolate } from "../i18n/isolate.ts";
import type { LanguageView } from "../i18n/language-view.ts";
import type { TrendPoint } from "./trend-point.ts";

/** What the trends of entities and of services know alike of a period. */
type JudgedPoint = Pick<
  ServiceTrendPoint,
  "period" | "methodology" | "score" | "state" | "level" | "benchmark" | "meetsBenchmark"
>;

/** A point as a chart draws it, in the reader's words, with nothing beside it; without its rule book it has no level. */
export function toTrendPoint(
  point: JudgedPoint,
  { start, end }: Period,
  methodology: MethodologyDefinition | undefined,
  { name }: Pick<LanguageView, "name">,
): TrendPoint {
  const { period, methodology: version, score, state, benchmark, meetsBenchmark } = point;
  const levels = methodology?.levels ?? [];
  const level = levels.find(({ code }) => code === point.level);
  return {
    ...{ period, start, end, score, state, methodology: version, benchmark, meetsBenchmark },
    comparison: null,
    bounds: [...levels.map(({ from }) => from), benchmark.value],
    level: level ? isolate(name(level.names).text) : null,
    detail: null,
    source: null,
  };
}
