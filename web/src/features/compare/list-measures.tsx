import type { MethodologyDefinition, Programme } from "@marsad/shared/schemas";
import type { ReactNode } from "react";
import { scoreDistance } from "../../charts/score-distance.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import { Change } from "../../ui/change.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { Name } from "../../ui/name.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import type { ComparedEntity } from "./compared-entity.ts";
import { findBest } from "./find-best.ts";
import { boundsOf, shownScore } from "./shown-score.ts";

/** One thing that entities are compared in: a figure for each, and which of them are best in it. */
export interface Measure {
  readonly code: string;
  readonly label: ReactNode;
  readonly cells: readonly ReactNode[];
  /** Places of the best; empty where nobody stands out, or where there is no better. */
  readonly best: readonly number[];
}

interface MeasureContext {
  readonly programme: Programme;
  readonly compared: readonly ComparedEntity[];
  readonly definition: MethodologyDefinition;
  /** Those that any has a score in. */
  readonly dimensions: MethodologyDefinition["dimensions"];
}

type Speech = Pick<LanguageView, "t" | "formatScore" | "formatSigned" | "formatPercent">;

/** Everything that entities are compared in, in one period; what a programme does not have is left out. */
export function listMeasures(
  { programme, compared, definition, dimensions }: MeasureContext,
  { t, formatScore, formatSigned, formatPercent }: Speech,
): Measure[] {
  const cards = compared.map(({ scorecard }) => scorecard);
  const isPublished = programme.results === "published";
  const tenths = (value: number | null) => (value === null ? null : Math.round(value * 10));
  const distances = cards.map((card) =>
    card.score === null ? null : scoreDistance(card.score, card.benchmark.value, boundsOf(card, definition)),
  );
  const measures: Measure[] = [
    {
      code: "score",
      label: t("common.score"),
      cells: cards.map((card) =>
        card.score === null ? (
          t(`state.${card.state}`)
        ) : (
          <strong key={card.entity.code}>{formatScore(card.score, boundsOf(card, definition))}</strong>
        ),
      ),
      best: findBest(
        cards.map((card) => shownScore(card, definition)),
        "highest",
      ),
    },
    {
      code: "rank",
      label: t("common.rank"),
      cells: cards.map(({ rank, of }) => (rank === null ? "–" : t("compare.rank-of", { rank, of }))),
      best: findBest(
        cards.map(({ rank }) => rank),
        "lowest",
      ),
    },
    {
      code: "change",
      label: t("common.change"),
      cells: cards.map(({ entity, scoreChange }) => <Change key={entity.code} value={scoreChange} />),
      best: findBest(
        cards.map(({ scoreChange }) => tenths(scoreChange)),
        "highest",
      ),
    },
    {
      code: "level",
      label: t("common.level"),
      cells: cards.map(({ entity, level }) => (
        <LevelBadge key={entity.code} level={level} levels={definition.levels} />
      )),
      best: [],
    },
    {
      code: "distance",
      label: t("compare.from-benchmark"),
      cells: distances.map((distance) => (distance === null ? "–" : formatSigned(distance))),
      best: findBest(distances, "highest"),
    },
    ...dimensions.map(({ code, names }) => ({
      code: `dimension.${code}`,
      label: <Name names={names} />,
      cells: cards.map((card) =>
        formatScore(
          card.dimensions.find((dimension) => dimension.code === code)?.score ?? null,
          boundsOf(card, definition),
        ),
      ),
      best: findBest(
        cards.map((card) => shownScore(card, definition, code)),
        "highest" as const,
      ),
    })),
  ];
  if (!isPublished)
    measures.push({
      code: "coverage",
      label: t("common.coverage"),
      cells: cards.map(({ coverage }) => (coverage === null ? "–" : formatPercent(coverage))),
      best: [],
    });
  if (cards.some(({ source }) => source))
    measures.push({
      code: "source",
      label: t("common.source"),
      cells: cards.map(({ entity, source }) =>
        source ? <SourceLink key={entity.code} source={source} /> : "–",
      ),
      best: [],
    });
  return measures;
}
