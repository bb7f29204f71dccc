import type { MethodologyDefinition, Period } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { lazy, useEffect } from "react";
import { uncertaintyQuery } from "../../api/uncertainty-queries.ts";
import { loadUncertaintyMessages } from "../../i18n/load-messages.ts";
import { MoreMessages } from "../../i18n/more-messages.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { RankingFrame } from "./ranking-frame.ts";

const OrdersCard = lazy(async () => ({
  default: (await import("../../orders/orders-card.tsx")).OrdersCard,
}));

interface RankBandsProps {
  readonly frame: RankingFrame;
  readonly period: Period;
  readonly definition: MethodologyDefinition;
  /** As the address has them: under which other weights the order is shown too, or none. */
  readonly weights: string;
  readonly onWeights: (weights: string) => void;
  /** Told what to write under each rank, once it is known. */
  readonly onDrawn: (drawn: {
    readonly period: string;
    readonly bands: NonNullable<RankingFrame["bands"]>;
  }) => void;
}

/**
 * Asks how sure the ranks of a period are, says what stands under them, and shows the order under other weights where that
 * is wanted. It comes after the ranking.
 */
export function RankBands({ frame, period, definition, weights, onWeights, onDrawn }: RankBandsProps) {
  const { t } = useLanguage();
  const { programme, askedPeriod } = frame;
  const { data } = useQuery({ ...uncertaintyQuery(programme.code, period.code), retry: false });
  useEffect(() => {
    if (data === undefined) return;
    const bands = data.rows.flatMap(({ entity, ranks }) => {
      if (ranks === null) return [];
      const { low, high } = ranks;
      return [
        [entity.code, t(low === high ? "ranking.one-rank" : "ranking.rank-range", { low, high })] as const,
      ];
    });
    onDrawn({ period: data.period, bands: new Map(bands) });
  }, [data, t, onDrawn]);
  return (
    <>
      <p className="ranking-bands">
        {t("ranking.bands")}{" "}
        <Link to={paths.uncertainty(programme.code, { period: askedPeriod })}>{t("ranking.how-sure")}</Link>
      </p>
      <p className="ranking-bands">
        <button
          type="button"
          className="button"
          aria-expanded={weights !== ""}
          onClick={() => onWeights(weights === "" ? "equal" : "")}
        >
          {t(weights === "" ? "ranking.other-weights" : "ranking.no-other-weights")}
        </button>
      </p>
      {weights !== "" && (
        <div className="ranking-bands">
          <MoreMessages load={loadUncertaintyMessages} fallback={<Skeleton lines={8} lineHeight={20} />}>
            <OrdersCard
              {...{ programme, period, definition, askedPeriod }}
              order={weights}
              onOrder={onWeights}
            />
          </MoreMessages>
        </div>
      )}
    </>
  );
}
