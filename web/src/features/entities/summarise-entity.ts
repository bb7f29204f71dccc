import type { Names, Scorecard } from "@marsad/shared/schemas";
import { scoreDistance } from "../../charts/score-distance.ts";
import type { LanguageView } from "../../i18n/language-view.ts";
import { findLargest } from "./find-largest.ts";

/** A part of the page that has the rest of what is said. */
type Place = "trend" | "services" | "costs";

/** One sentence about an entity. */
export interface SummarySentence {
  readonly id: "standing" | "movement" | "rise" | "fall" | "dearest";
  /** In the reader's language, with `[[name]]` where a name stands, and the like where a figure does. */
  readonly text: string;
  /** Each figure in the text, written out. */
  readonly figures: Readonly<Record<string, string>>;
  /** Where the figures, and the name, come from. */
  readonly place: Place;
  readonly name?: Names;
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

/** A message with a place for each figure, which is linked where it stands. */
function withFigures(
  { t }: Speech,
  key: Parameters<Speech["t"]>[0],
  figures: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Pick<SummarySentence, "text" | "figures"> {
  const places = Object.fromEntries(Object.keys(figures).map((name) => [name, `[[${name}]]`]));
  return { text: t(key, { ...places, ...others }), figures };
}

function sayStanding({ scorecard, bounds, meetsSince }: SummaryInput, speech: Speech) {
  const { formatNumber, formatPeriod } = speech;
  const benchmark = formatNumber(scorecard.benchmark.value);
  if (scorecard.meetsBenchmark)
    return meetsSince === null
      ? withFigures(speech, "entities.summary.meets", { benchmark })
      : withFigures(
          speech,
          "entities.summary.meets-since",
          { benchmark },
          { since: formatPeriod(meetsSince) },
        );
  const distance = Math.abs(scoreDistance(scorecard.score, scorecard.benchmark.value, bounds));
  if (distance === 0) return withFigures(speech, "entities.summary.at", { benchmark });
  return withFigures(speech, "entities.summary.below", { benchmark, distance: formatNumber(distance, 1) });
}

function sayMovement({ scorecard: { scoreChange, previousPeriod } }: SummaryInput, speech: Speech) {
  const { formatNumber, formatPeriod } = speech;
  if (scoreChange === null || previousPeriod === null)
    return withFigures(speech, "entities.summary.not-comparable", {});
  const previous = { previous: formatPeriod(previousPeriod) };
  if (Math.abs(scoreChange) < noticeable) return withFigures(speech, "entities.summary.stayed", {}, previous);
  const by = formatNumber(Math.abs(scoreChange), 1);
  return withFigures(
    speech,
    scoreChange > 0 ? "entities.summary.rose" : "entities.summary.fell",
    { by },
    previous,
  );
}

/**
 * What a scored entity's manager is told first, a sentence each: where it stands against the benchmark, how it
 * moved, which service rose and which fell most, and which indicator costs it most. What is unknown or too
 * small to be seen is not said.
 */
export function summariseEntity(input: SummaryInput, speech: Speech): SummarySentence[] {
  const { formatSigned } = speech;
  const { services, contributions } = input.scorecard;
  const sentences: SummarySentence[] = [
    { id: "standing", place: "trend", ...sayStanding(input, speech) },
    { id: "movement", place: "trend", ...sayMovement(input, speech) },
  ];
  const rise = findLargest(services, ({ scoreChange }) => scoreChange);
  if (rise && rise.figure >= noticeable)
    sentences.push({
      ...{ id: "rise", place: "services", name: rise.item.service.names },
      ...withFigures(speech, "entities.summary.best-service", { by: formatSigned(rise.figure) }),
    });
  const fall = findLargest(services, ({ scoreChange }) => (scoreChange === null ? null : -scoreChange));
  if (fall && fall.figure >= noticeable)
    sentences.push({
      ...{ id: "fall", place: "services", name: fall.item.service.names },
      ...withFigures(speech, "entities.summary.worst-service", { by: formatSigned(-fall.figure) }),
    });
  const dearest = findLargest(contributions, ({ lost }) => lost);
  const names = dearest && input.indicators.get(dearest.item.code);
  if (dearest && names && dearest.figure >= noticeable)
    sentences.push({
      ...{ id: "dearest", place: "costs", name: names },
      ...withFigures(speech, "entities.summary.dearest", { lost: formatSigned(-dearest.figure) }),
    });
  return sentences;
}
