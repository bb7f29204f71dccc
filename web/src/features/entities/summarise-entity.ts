import type { Names, Scorecard } from "@marsad/shared/schemas";
import { scoreDistance } from "../../charts/score-distance.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import { findLargest } from "./find-largest.ts";

/** One sentence about an entity. */
export interface SummarySentence {
  readonly id: "standing" | "movement" | "rise" | "fall" | "dearest";
  /** In the reader's language, with `[[name]]` where a name stands. */
  readonly text: string;
  readonly name?: {
    readonly names: Names;
    /** The part of the page that has the rest. */
    readonly place: "services" | "costs";
  };
}

/** Changes and losses below it read 0.0 and are not worth a sentence. */
const noticeable = 0.05;

type Speech = Pick<LanguageView, "t" | "formatNumber" | "formatSigned" | "formatPeriod">;

export interface SummaryInput {
  readonly scorecard: Scorecard & { readonly score: number };
  readonly bounds: readonly number[];
  /** Since when it has met the benchmark without a break; `null` where that is this period alone. */
  readonly meetsSince: string | null;
  readonly indicators: ReadonlyMap<string, Names>;
}

function sayStanding(
  { scorecard, bounds, meetsSince }: SummaryInput,
  { t, formatNumber, formatPeriod }: Speech,
) {
  const benchmark = formatNumber(scorecard.benchmark.value);
  if (scorecard.meetsBenchmark)
    return meetsSince === null
      ? t("entities.summary.meets", { benchmark })
      : t("entities.summary.meets-since", { benchmark, since: formatPeriod(meetsSince) });
  const distance = Math.abs(scoreDistance(scorecard.score, scorecard.benchmark.value, bounds));
  if (distance === 0) return t("entities.summary.at", { benchmark });
  return t("entities.summary.below", { benchmark, distance: formatNumber(distance, 1) });
}

function sayMovement({ scorecard: { scoreChange, previousPeriod } }: SummaryInput, speech: Speech) {
  const { t, formatNumber, formatPeriod } = speech;
  if (scoreChange === null || previousPeriod === null) return t("entities.summary.not-comparable");
  const by = formatNumber(Math.abs(scoreChange), 1);
  const previous = formatPeriod(previousPeriod);
  if (Math.abs(scoreChange) < noticeable) return t("entities.summary.stayed", { previous });
  return t(scoreChange > 0 ? "entities.summary.rose" : "entities.summary.fell", { by, previous });
}

/**
 * What a scored entity's manager is told first, a sentence each: where it stands against the benchmark, how it
 * moved, which service rose and which fell most, and which indicator costs it most. What is unknown or too
 * small to be seen is not said.
 */
export function summariseEntity(input: SummaryInput, speech: Speech): SummarySentence[] {
  const { t, formatSigned } = speech;
  const { services, contributions } = input.scorecard;
  const sentences: SummarySentence[] = [
    { id: "standing", text: sayStanding(input, speech) },
    { id: "movement", text: sayMovement(input, speech) },
  ];
  const rise = findLargest(services, ({ scoreChange }) => scoreChange);
  if (rise && rise.figure >= noticeable)
    sentences.push({
      id: "rise",
      text: t("entities.summary.best-service", { by: formatSigned(rise.figure) }),
      name: { names: rise.item.service.names, place: "services" },
    });
  const fall = findLargest(services, ({ scoreChange }) => (scoreChange === null ? null : -scoreChange));
  if (fall && fall.figure >= noticeable)
    sentences.push({
      id: "fall",
      text: t("entities.summary.worst-service", { by: formatSigned(-fall.figure) }),
      name: { names: fall.item.service.names, place: "services" },
    });
  const dearest = findLargest(contributions, ({ lost }) => lost);
  const names = dearest && input.indicators.get(dearest.item.code);
  if (dearest && names && dearest.figure >= noticeable)
    sentences.push({
      id: "dearest",
      text: t("entities.summary.dearest", { lost: formatSigned(-dearest.figure) }),
      name: { names, place: "costs" },
    });
  return sentences;
}
