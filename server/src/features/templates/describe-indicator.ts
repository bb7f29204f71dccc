import type { Indicator, Source } from "@marsad/shared/methodology";
import type { Language } from "@marsad/shared/words/value-words";
import { bilingual } from "./bilingual.ts";
import { kindNames, labels, type Words } from "./template-words.ts";

/** What an indicator asks, line by line, in both languages: its kind, unit, scale, the meaning of each step, its source. */
export function describeIndicator(indicator: Indicator, language: Language): string {
  const { explanation, kind, unit, source } = indicator;
  const line = (label: Words, text: string) => `${bilingual(label, language)}: ${text}`;
  return [
    ...(explanation === undefined ? [] : [bilingual(explanation, language)]),
    line(labels.kind, bilingual(kindNames[kind], language)),
    ...(unit === undefined ? [] : [line(labels.unit, bilingual(unit, language))]),
    ...(kind === "yes-no" ? [] : [line(labels.scale, describeScale(indicator, language))]),
    ...describeSteps(indicator, language),
    line(labels.source, describeSource(source, language)),
  ].join("\n");
}

/** The two ends of a scale, in numbers. */
export function describeScale({ kind, goalposts: { worst, best } }: Indicator, language: Language): string {
  const ends = `${worst} = ${bilingual(labels.worst, language)}, ${best} = ${bilingual(labels.best, language)}`;
  return kind === "percentage" ? `0–100 %; ${ends}` : ends;
}

/** What each step of a ladder means, a line each. */
export function describeSteps({ steps = [] }: Indicator, language: Language): string[] {
  return steps.map(({ value, names, explanation }) => {
    const meaning = explanation === undefined ? "" : ` (${bilingual(explanation, language)})`;
    return `${value} = ${bilingual(names, language)}${meaning}`;
  });
}

/** A source by its title, its clause and its address. */
export function describeSource({ title, clause, url }: Source, language: Language): string {
  return [bilingual(title, language), clause, url].filter((part) => part !== undefined).join(", ");
}
