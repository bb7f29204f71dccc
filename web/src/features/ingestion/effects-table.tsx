import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { RankEffect, ScoreDifference, ScoreEffect } from "./effect-figures.tsx";
import type { EffectsProps } from "./effects-card.tsx";

/** Entities with their figures before and after, as a table. */
export function EffectsTable({ programme, effects, bounds, hasPeriods }: EffectsProps) {
  const { t, formatPeriod } = useLanguage();
  return (
    <table className="table">
      <caption className="visually-hidden">{t("ingestion.effects-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("common.entity")}</th>
          {hasPeriods && <th scope="col">{t("common.period")}</th>}
          <th scope="col">{t("common.score")}</th>
          <th scope="col">{t("ingestion.difference")}</th>
          <th scope="col">{t("common.rank")}</th>
        </tr>
      </thead>
      <tbody>
        {effects.map((effect) => (
          <tr key={`${effect.period} ${effect.entity}`}>
            <th scope="row">
              <Link to={paths.entity(programme.code, effect.entity, { period: effect.period })}>
                <Name names={effect.names} />
              </Link>
            </th>
            {hasPeriods && <td>{formatPeriod(effect.period)}</td>}
            <td>
              <ScoreEffect effect={effect} bounds={bounds} />
            </td>
            <td>
              <ScoreDifference effect={effect} />
            </td>
            <td>
              <RankEffect effect={effect} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
