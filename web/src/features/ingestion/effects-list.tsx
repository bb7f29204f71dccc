import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { RankEffect, ScoreDifference, ScoreEffect } from "./effect-figures.tsx";
import type { EffectsProps } from "./effects-card.tsx";

/** Entities with their figures before and after, one under the other, for a phone. */
export function EffectsList({ programme, effects, bounds, hasPeriods }: EffectsProps) {
  const { t, formatPeriod } = useLanguage();
  return (
    <ul className="ingestion-effects" aria-label={t("ingestion.effects-caption")}>
      {effects.map((effect) => (
        <li key={`${effect.period} ${effect.entity}`}>
          <Link to={paths.entity(programme.code, effect.entity, { period: effect.period })}>
            <Name names={effect.names} />
          </Link>
          {hasPeriods && <small>{formatPeriod(effect.period)}</small>}
          <p>
            <span>
              {t("common.score")}: <ScoreEffect effect={effect} bounds={bounds} />
            </span>
            <ScoreDifference effect={effect} />
          </p>
          <p>
            <span>
              {t("common.rank")}: <RankEffect effect={effect} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
