import type { EntityChanges, Names } from "@marsad/shared/schemas";
import type { LanguageView } from "../../../i18n/language-view.ts";
import { listParts, placeOf, type ShownPart } from "./list-parts.ts";

/** A figure or a name of a sentence, and the place of the page that explains it. */
interface Linked {
  readonly text: string | Names;
  readonly place: string;
}

/** One sentence about a change. */
export interface ChangeSentence {
  readonly id: string;
  /** In the reader's language, with `[[by]]` and the like where a figure or a name stands. */
  readonly text: string;
  readonly parts: Readonly<Record<string, Linked>>;
}

type Speech = Pick<LanguageView, "t" | "formatNumber" | "formatScore" | "formatSigned" | "formatPeriod">;

/** Points below it read 0.00 and are not said. */
const noticeable = 0.005;

/**
 * Why a score and a rank changed, in sentences: how far, by which parts, what weighed most among the values, and whose
 * doing the rank is. Points have two decimals, so that small parts are told.
 */
export function sayChanges(
  changes: EntityChanges,
  indicators: ReadonlyMap<string, { readonly names: Names }>,
  bounds: readonly number[],
  speech: Speech,
): ChangeSentence[] {
  const parts = listParts(changes).filter(({ points }) => Math.abs(points) >= noticeable);
  return [
    sayWhole(changes, bounds, speech),
    ...parts.flatMap((part) => [sayPart(part, changes, speech)]),
    ...sayLargest(changes, indicators, speech),
    sayRank(changes, speech),
  ];
}

function sayWhole(
  { from, to, change }: EntityChanges,
  bounds: readonly number[],
  speech: Speech,
): ChangeSentence {
  const { t, formatNumber, formatScore, formatPeriod } = speech;
  const key = Math.abs(change) < noticeable ? "stayed" : change > 0 ? "rose" : "fell";
  return {
    id: "whole",
    text: t(`changes.say.${key}`, { from: formatPeriod(from.period), to: formatPeriod(to.period) }),
    parts: {
      by: { text: formatNumber(Math.abs(change), 2), place: "changes-parts" },
      before: { text: formatScore(from.score, bounds), place: "trend" },
      after: { text: formatScore(to.score, bounds), place: "trend" },
    },
  };
}

function sayPart(
  { code, points, count }: ShownPart,
  { from, to }: EntityChanges,
  speech: Speech,
): ChangeSentence {
  const { t, formatNumber, formatSigned } = speech;
  const isOfValues = code === "improved" || code === "worsened";
  const text = isOfValues ? formatNumber(Math.abs(points), 2) : formatSigned(points, 2);
  return {
    id: code,
    text:
      code === "method"
        ? t("changes.say.method", { from: from.methodology, to: to.methodology })
        : t(`changes.say.${code}`, { count }),
    parts: { points: { text, place: placeOf(code) } },
  };
}

function sayLargest(
  { values }: EntityChanges,
  indicators: ReadonlyMap<string, { readonly names: Names }>,
  { t, formatSigned }: Speech,
): ChangeSentence[] {
  const cells = values.services.flatMap(({ service, indicators: own }) =>
    own.map((cell) => ({ service, ...cell })),
  );
  const [largest, ...others] = cells.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const names = largest && indicators.get(largest.indicator)?.names;
  // Of a single value nothing more is to be said.
  if (!names || others.length === 0 || Math.abs(largest.points) < noticeable) return [];
  const place = "changes-values";
  return [
    {
      id: "largest",
      text: t("changes.say.largest"),
      parts: {
        indicator: { text: names, place },
        service: { text: largest.service.names, place },
        points: { text: formatSigned(largest.points, 2), place },
      },
    },
  ];
}

function sayRank({ rank }: EntityChanges, { t, formatNumber, formatSigned }: Speech): ChangeSentence {
  const { before, after, own, others } = rank;
  const isStill = own === 0 && others === 0;
  const key = isStill ? "same" : after === before ? "stayed" : after < before ? "rose" : "fell";
  const place = "changes-rank";
  // A smaller rank is a better one: places upwards are the gain.
  const places = (by: number) => formatSigned(-by, Number.isInteger(by) ? 0 : 1);
  return {
    id: "rank",
    text: t(`changes.say.rank-${key}`),
    parts: {
      before: { text: formatNumber(before), place },
      after: { text: formatNumber(after), place },
      own: { text: places(own), place },
      others: { text: places(others), place },
    },
  };
}
