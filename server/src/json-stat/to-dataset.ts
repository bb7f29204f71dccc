import type { Names, ScoreState, StatDataset, StatDimension } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";
import { nameIn } from "../name-in.ts";
import type { AboutProgramme } from "./read-about.ts";
import { statWords } from "./stat-words.ts";

/** A number that is told of every entity in every period. */
export interface Measure {
  readonly code: string;
  readonly label: string;
  readonly unit: { readonly label: string; readonly decimals: number };
}

/** The numbers of one entity in one period: one for each measure, and the state of its score. */
export interface Observation {
  readonly numbers: readonly (number | null)[];
  readonly state: ScoreState;
}

/** What a dataset is made of. */
export interface Cube {
  readonly title: string;
  readonly about: AboutProgramme;
  readonly entities: readonly { readonly code: string; readonly names: Names }[];
  readonly periods: readonly {
    readonly code: string;
    readonly label: string;
    readonly methodology: string;
  }[];
  readonly measures: readonly Measure[];
  /** By entity, then by period. */
  readonly observations: readonly Observation[];
}

/**
 * Numbers by entity, period and measure as JSON-stat. Where there is no score, all its places are null and their status
 * is the reason; a null without a status is a number that is not known or does not exist, such as a change since nothing.
 */
export function toDataset(cube: Cube, language: Language): StatDataset {
  const { about, entities, periods, measures, observations } = cube;
  const words = statWords[language];
  const status = Object.fromEntries(
    observations.flatMap(({ numbers, state }, row) =>
      numbers.flatMap((number, column) =>
        number === null && !hasScore(state) ? [[String(row * measures.length + column), state]] : [],
      ),
    ),
  );
  const told = [...new Set(Object.values(status))];
  return {
    version: "2.0",
    class: "dataset",
    label: `${cube.title}: ${nameIn(about.names, language)}`,
    source: [about.owner, about.attribution]
      .flatMap((names) => (names ? nameIn(names, language) : []))
      .join(" · "),
    updated: about.updatedAt.toISOString(),
    note: [
      ...(about.synthetic ? [words.synthetic] : []),
      ...(about.results === "published" ? [words.published] : []),
    ],
    id: ["entity", "period", "measure"],
    size: [entities.length, periods.length, measures.length],
    role: { time: ["period"], metric: ["measure"] },
    dimension: {
      entity: toDimension(
        words.entity,
        entities.map(({ code, names }) => [code, nameIn(names, language)]),
      ),
      period: toDimension(
        words.period,
        periods.map(({ code, label }) => [code, label]),
      ),
      measure: toDimension(
        words.measure,
        measures.map(({ code, label }) => [code, label]),
        Object.fromEntries(measures.map(({ code, unit }) => [code, unit])),
      ),
    },
    value: observations.flatMap(({ numbers }) => numbers),
    status,
    extension: {
      programme: about.code,
      synthetic: about.synthetic,
      methodology: Object.fromEntries(periods.map(({ code, methodology }) => [code, methodology])),
      status: { label: Object.fromEntries(told.map((state) => [state, words.states[`state.${state}`]])) },
    },
  };
}

function hasScore(state: ScoreState): boolean {
  return state === "scored" || state === "published";
}

function toDimension(
  label: string,
  categories: readonly (readonly [code: string, label: string])[],
  unit?: StatDimension["category"]["unit"],
): StatDimension {
  return {
    label,
    category: {
      index: categories.map(([code]) => code),
      label: Object.fromEntries(categories),
      ...(unit && { unit }),
    },
  };
}
