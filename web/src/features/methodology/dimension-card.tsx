import type { Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import { IndicatorItem } from "./indicator-item.tsx";
import type { PlacedDimension } from "./list-rules.ts";

interface DimensionCardProps extends PlacedDimension {
  readonly classifications: Programme["classifications"];
}

/** A dimension with its weight and its indicators. */
export function DimensionCard({ dimension, share, indicators, classifications }: DimensionCardProps) {
  const { t, formatPercent } = useLanguage();
  return (
    <Card
      title={<Name names={dimension.names} />}
      actions={
        <span className="methodology-share">
          {t("methodology.of-score", { share: formatPercent(share) })}
        </span>
      }
    >
      {dimension.explanation && (
        <p>
          <Name names={dimension.explanation} />
        </p>
      )}
      <p className="methodology-note">{t(`methodology.within-${dimension.aggregation}`)}</p>
      <ul className="methodology-indicators">
        {indicators.map((placed) => (
          <IndicatorItem key={placed.indicator.code} {...placed} classifications={classifications} />
        ))}
      </ul>
    </Card>
  );
}
