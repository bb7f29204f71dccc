import { useLanguage } from "../../../i18n/use-language.ts";
import { type ScoreSteps, shadeCount } from "./shade-scores.ts";

interface MapLegendProps {
  readonly steps: ScoreSteps | null;
  readonly hasUnscored: boolean;
}

/** What the shades mean, and whose the drawing is. */
export function MapLegend({ steps, hasUnscored }: MapLegendProps) {
  const { t, formatNumber } = useLanguage();
  const shades = Array.from({ length: steps?.count ?? 0 }, (_, step) => step);
  return (
    <figcaption>
      <ul className="region-map-legend">
        {steps !== null &&
          shades.map((step) => (
            <li key={step}>
              <span className={`region-map-key region-map-key-${shadeCount - steps.count + step}`} />
              {t("overview.map-range", {
                from: formatNumber(steps.from + step * steps.width),
                to: formatNumber(steps.from + (step + 1) * steps.width),
              })}
            </li>
          ))}
        {hasUnscored && (
          <li>
            <span className="region-map-key region-map-key-unscored" />
            {t("overview.groups-unscored")}
          </li>
        )}
        <li>
          <span className="region-map-dot" />
          {t("overview.map-meets")}
        </li>
      </ul>
      <p className="overview-note">
        {t("overview.map-credit")}{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="external">
          CC BY 4.0
        </a>
      </p>
    </figcaption>
  );
}
