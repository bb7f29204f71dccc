import type { GroupScore, Names } from "@marsad/shared/schemas";
import { meetsBenchmark } from "@marsad/shared/scoring";
import map from "@svg-maps/saudi-arabia";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Link } from "../../../ui/link.tsx";
import type { AboutOverview } from "../about-overview.ts";
import { MapLegend } from "./map-legend.tsx";
import { mapRegions } from "./map-regions.ts";
import { shadeCount, shadeScores, stepOf } from "./shade-scores.ts";
import "./region-map.css";

interface RegionMapProps extends AboutOverview {
  readonly groups: readonly GroupScore[];
  readonly namesOf: (code: string) => Names | undefined;
}

/** From this shade on only light letters can be read. */
const firstDark = 3;

/** The thirteen regions shaded by their score, each leading to its part of the ranking. Its table stands below it. */
export function RegionMap({ programme, overview, bounds, groups, namesOf }: RegionMapProps) {
  const { t, name, formatScore } = useLanguage();
  const { period, benchmark } = overview;
  const scores = groups.flatMap(({ score }) => score ?? []);
  const steps = shadeScores(scores);
  // The highest step is the darkest, however many there are.
  const shadeOf = (score: number) => (steps === null ? 0 : shadeCount - steps.count + stepOf(score, steps));
  return (
    <figure className="region-map">
      <svg viewBox={map.viewBox}>
        <title>{t("overview.map-label")}</title>
        <defs>
          <pattern id="region-map-hatch" width="8" height="8" patternUnits="userSpaceOnUse">
            <path d="M0 8 8 0" className="region-map-hatching" />
          </pattern>
        </defs>
        {map.locations.map(({ id, path }) => {
          const region = mapRegions[id];
          if (region === undefined) return null;
          const score = groups.find(({ code }) => code === region.code)?.score ?? null;
          const meets = score !== null && meetsBenchmark(score, benchmark);
          const shown = score === null ? t("overview.groups-unscored") : formatScore(score, bounds);
          const text = `${name(namesOf(region.code) ?? {}).text}: ${shown}`;
          const [x, y] = region.label;
          const isLight = score !== null && shadeOf(score) >= firstDark && !region.isBeside;
          return (
            <Link
              key={id}
              to={paths.ranking(programme.code, { period, region: region.code })}
              className="region-map-region"
              aria-label={text}
            >
              <title>{text}</title>
              <path
                d={path}
                className={score === null ? "region-map-unscored" : `region-map-shade-${shadeOf(score)}`}
              />
              <g className={isLight ? "region-map-light" : ""}>
                <text x={x} y={y}>
                  {score === null ? "–" : shown}
                </text>
                {meets && <circle cx={x} cy={y - 22} r="5" />}
              </g>
            </Link>
          );
        })}
      </svg>
      <MapLegend steps={steps} hasUnscored={scores.length < map.locations.length} />
    </figure>
  );
}
