import type { ChartView } from "../../charts/chart-card.tsx";
import type { ViewFormat } from "../../use-view.ts";

/** What may be varied beside the weights, each with its rules; `official` is what the rule book says. */
export const ruleLists = {
  normalisations: ["official", "min-max", "percentile"],
  combinations: ["official", "arithmetic", "geometric", "weakest-link"],
  missing: ["official", "zero", "exclude", "median"],
} as const;
export type RuleList = keyof typeof ruleLists;

/** What is drawn where the address says nothing: as the API has it. */
export const usual = {
  seed: 1,
  draws: 1000,
  spread: 25,
  normalisations: "official,min-max",
  combinations: "official,arithmetic,geometric",
  missing: "official,median",
} as const;

/** How far each number may go; the spread in percent. */
export const limits = {
  seed: { least: 0, most: 4_294_967_295 },
  draws: { least: 1, most: 5000 },
  spread: { least: 0, most: 90 },
} as const;
export type NumberChoice = keyof typeof limits;

/** What is varied, and how often. The lists have commas between. */
export interface DrawChoices extends Readonly<Record<RuleList, string>> {
  readonly seed: number;
  readonly draws: number;
  /** In percent. */
  readonly spread: number;
}

/** The state of the page about how sure a ranking is. */
export interface UncertaintyView extends DrawChoices {
  /** `undefined` is the latest period with results. */
  readonly period: string | undefined;
  readonly bands: ChartView;
  readonly shifts: ChartView;
  /** Which part of the ranking is drawn, counted from 0. */
  readonly part: number;
  /** `equal`, or the code of a dimension that is taken alone. */
  readonly order: string;
}

const viewOf = (text: string | null): ChartView => (text === "table" ? "table" : "chart");

export const uncertaintyView: ViewFormat<UncertaintyView> = {
  parse: (parameters) => ({
    period: parameters.get("period") ?? undefined,
    seed: numberOf(parameters, "seed"),
    draws: numberOf(parameters, "draws"),
    spread: numberOf(parameters, "spread"),
    normalisations: listOf(parameters, "normalisations"),
    combinations: listOf(parameters, "combinations"),
    missing: listOf(parameters, "missing"),
    bands: viewOf(parameters.get("bands")),
    shifts: viewOf(parameters.get("shifts")),
    part: Math.max(0, Number.parseInt(parameters.get("part") ?? "0", 10) || 0),
    order: parameters.get("order") ?? "equal",
  }),
  format: ({ period, bands, shifts, part, order, ...choices }) => ({
    period,
    ...formatChoices(choices),
    bands: bands === "table" ? bands : undefined,
    shifts: shifts === "table" ? shifts : undefined,
    part: part === 0 ? undefined : String(part),
    order: order === "equal" ? undefined : order,
  }),
};

/** Choices as an address has them: what is as usual is left out. */
function formatChoices(choices: DrawChoices): Record<keyof DrawChoices, string | undefined> {
  const changed = (name: keyof DrawChoices) =>
    choices[name] === usual[name] ? undefined : String(choices[name]);
  return {
    seed: changed("seed"),
    draws: changed("draws"),
    spread: changed("spread"),
    normalisations: changed("normalisations"),
    combinations: changed("combinations"),
    missing: changed("missing"),
  };
}

/** Choices as the API takes them, which has the spread as a share. */
export function toParameters(choices: DrawChoices) {
  const { spread, ...rest } = formatChoices(choices);
  return { ...rest, spread: spread && String(choices.spread / 100) };
}

function numberOf(parameters: URLSearchParams, name: NumberChoice): number {
  const text = parameters.get(name) ?? "";
  const number = /^\d{1,10}$/.test(text) ? Number(text) : usual[name];
  return number >= limits[name].least && number <= limits[name].most ? number : usual[name];
}

/** The known rules of a list, each once, in their order; the usual ones where there are none. */
function listOf(parameters: URLSearchParams, name: RuleList): string {
  const asked = (parameters.get(name) ?? "").split(",");
  return ruleLists[name].filter((rule) => asked.includes(rule)).join(",") || usual[name];
}
