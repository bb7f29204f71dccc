import type { LanguageView } from "../i18n/language-view.ts";
import type { DescribedPoint } from "./describe-point.ts";
import type { LinesSubject } from "./lines-subject.ts";

type Speech = Pick<LanguageView, "t" | "formatScore" | "formatNumber" | "sayPeriod">;

/** Says the scores of one period, for the eye (tooltip) and for the ear (live region). */
export function describeLines(
  { periods, lines }: LinesSubject,
  index: number,
  speech: Speech,
): DescribedPoint | undefined {
  const { t, formatScore, formatNumber, sayPeriod } = speech;
  const period = periods[index];
  if (!period) return undefined;
  const { benchmark, bounds, methodology } = period;
  const [title, dates] = sayPeriod(period.period, period.start, period.end);
  return {
    title,
    dates,
    headline: benchmark === null ? "" : t("charts.benchmark", { value: formatNumber(benchmark) }),
    isScored: false,
    facts: [
      ...lines.map(({ name, points }) => {
        const { score = null, state = "not-expected" } = points[index] ?? {};
        const said = score === null ? t(`state.${state}`) : formatScore(score, bounds);
        return t("charts.comparison", { name, score: said });
      }),
      t("charts.methodology", { version: methodology }),
    ],
  };
}
