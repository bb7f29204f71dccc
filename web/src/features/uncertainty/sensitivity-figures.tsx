import type { RankingSensitivity } from "@marsad/shared/schemas";
import { ChartCard } from "../../charts/chart-card.tsx";
import { IntervalsChart } from "../../charts/intervals-chart.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import type { AboutUncertainty } from "./about-uncertainty.ts";
import { nameFactor, sayShare } from "./name-factor.ts";
import { sayChoices } from "./say-choices.ts";
import { SensitivityTable } from "./sensitivity-table.tsx";

export interface SensitivityProps extends AboutUncertainty {
  readonly sensitivity: RankingSensitivity;
}

/** How much of the shifts of ranks each choice makes, as a chart and as a table. */
export function SensitivityFigures(about: SensitivityProps & { readonly isStale: boolean }) {
  const { sensitivity, definition, view, change, isStale } = about;
  const language = useLanguage();
  const { t, formatNumber, formatPercent } = language;
  const { factors, meanShift } = sensitivity;
  const [first] = factors;
  const most = Math.max(1, ...factors.map(({ total }) => total.high));
  const reading = t("uncertainty.say.shifts", {
    shift: formatNumber(meanShift, 1),
    factor: first ? nameFactor(first, definition, language) : "",
    share: formatPercent(Math.min(1, first?.total.value ?? 0)),
  });
  return (
    <ChartCard
      title={t("uncertainty.shifts")}
      className={isStale ? "uncertainty-stale" : ""}
      controls={
        <>
          <p>{t("uncertainty.shifts-note")}</p>
          <p className="uncertainty-drawn">{sayChoices(sensitivity, language)}</p>
        </>
      }
      chart={
        <IntervalsChart
          rows={factors.map((factor) => ({
            code: `${factor.kind} ${factor.dimension}`,
            label: nameFactor(factor, definition, language),
            low: factor.total.low,
            high: factor.total.high,
            mark: factor.total.value,
            second: factor.firstOrder.value,
            text: sayShare(factor.total, language),
          }))}
          from={0}
          to={most}
          ticks={[0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: formatPercent(at) }))}
          names={{
            band: t("uncertainty.error"),
            mark: t("uncertainty.total"),
            second: t("uncertainty.first-order"),
          }}
          synthetic={sensitivity.synthetic}
          reading={reading}
        />
      }
      table={<SensitivityTable {...about} />}
      reading={reading}
      view={view.shifts}
      onViewChange={(shifts) => change({ shifts })}
      taken={{
        code: "sensitivity",
        filter: sayChoices(sensitivity, language),
        table: async (words) =>
          (await import("./sensitivity-data.ts")).sensitivityData(sensitivity, definition, words),
      }}
    />
  );
}
