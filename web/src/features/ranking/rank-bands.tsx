import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { uncertaintyQuery } from "../../api/uncertainty-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import type { RankingFrame } from "./ranking-frame.ts";

interface RankBandsProps {
  readonly frame: RankingFrame;
  readonly period: string;
  /** Told what to write under each rank, once it is known. */
  readonly onDrawn: (drawn: {
    readonly period: string;
    readonly bands: NonNullable<RankingFrame["bands"]>;
  }) => void;
}

/** Asks how sure the ranks of a period are, and says what stands under them. It comes after the ranking. */
export function RankBands({ frame, period, onDrawn }: RankBandsProps) {
  const { t } = useLanguage();
  const { programme, askedPeriod } = frame;
  const { data } = useQuery({ ...uncertaintyQuery(programme.code, period), retry: false });
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
    <p className="ranking-bands">
      {t("ranking.bands")}{" "}
      <Link to={paths.uncertainty(programme.code, { period: askedPeriod })}>{t("ranking.how-sure")}</Link>
    </p>
  );
}
