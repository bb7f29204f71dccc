import type { EntityEffect } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import { FromTo } from "./from-to.tsx";

interface FiguresProps {
  readonly effect: EntityEffect;
  readonly bounds: readonly number[];
}

export function ScoreEffect({ effect: { scoreBefore, scoreAfter }, bounds }: FiguresProps) {
  const { t, formatScore } = useLanguage();
  const write = (score: number | null) =>
    score === null ? t("ingestion.no-score") : formatScore(score, bounds);
  return <FromTo from={write(scoreBefore)} to={write(scoreAfter)} />;
}

export function ScoreDifference({ effect: { scoreBefore, scoreAfter } }: Pick<FiguresProps, "effect">) {
  const isKnown = scoreBefore !== null && scoreAfter !== null;
  return <Change value={isKnown ? scoreAfter - scoreBefore : null} decimals={2} />;
}

export function RankEffect({ effect: { rankBefore, rankAfter } }: Pick<FiguresProps, "effect">) {
  const { t, formatNumber } = useLanguage();
  const write = (rank: number | null) => (rank === null ? t("ingestion.no-rank") : formatNumber(rank));
  return <FromTo from={write(rankBefore)} to={write(rankAfter)} />;
}
