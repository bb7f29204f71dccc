import type { Indicator } from "./methodology.ts";
import { type MethodologyProblem, methodologyProblem } from "./methodology-problem.ts";

/** What is wrong with the scale, the steps and the applicability of one indicator that stands at `place`. */
export function validateIndicator(indicator: Indicator, place: string): MethodologyProblem[] {
  return [
    ...validateGoalposts(indicator, `${place}.goalposts`),
    ...validateSteps(indicator, `${place}.steps`),
    ...validateApplicability(indicator, `${place}.appliesTo`),
  ];
}

function validateGoalposts({ kind, goalposts }: Indicator, place: string): MethodologyProblem[] {
  const { worst, best } = goalposts;
  const found = `${worst} … ${best}`;
  if (worst === best) return [methodologyProblem(place, "goalposts-equal", found)];
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  if (kind === "yes-no" && (low !== 0 || high !== 1)) {
    return [methodologyProblem(place, "yes-no-goalposts", found)];
  }
  if (kind === "percentage" && (low < 0 || high > 100)) {
    return [methodologyProblem(place, "percentage-goalposts", found)];
  }
  return [];
}

function validateSteps({ kind, goalposts, steps }: Indicator, place: string): MethodologyProblem[] {
  if (kind !== "ladder") {
    return steps === undefined ? [] : [methodologyProblem(place, "steps-without-ladder", kind)];
  }
  const values = (steps ?? []).map(({ value }) => value);
  if (values.length < 2) return [methodologyProblem(place, "ladder-too-short", values.length)];
  const low = Math.min(goalposts.worst, goalposts.best);
  const high = Math.max(goalposts.worst, goalposts.best);
  return values.flatMap((value, index) => {
    const step = `${place}[${index}].value`;
    const previous = values[index - 1];
    return [
      ...(previous !== undefined && value <= previous
        ? [methodologyProblem(step, "ladder-not-ascending", value)]
        : []),
      ...(value < low || value > high ? [methodologyProblem(step, "ladder-off-scale", value)] : []),
    ];
  });
}

function validateApplicability({ appliesTo = {} }: Indicator, place: string): MethodologyProblem[] {
  return Object.entries(appliesTo)
    .filter(([, codes]) => codes.length === 0)
    .map(([trait]) => methodologyProblem(`${place}.${trait}`, "applies-to-nobody", "[]"));
}
