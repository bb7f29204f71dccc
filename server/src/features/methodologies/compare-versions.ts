import { compareMethodologies, findAnswers } from "@marsad/shared/methodology";
import type { MethodologyChanges, MethodologyDefinition } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { ProgrammeHead } from "../../results/read-programme.ts";

/** A version and the periods that it serves, in order of time. */
export interface ServingVersion {
  readonly definition: MethodologyDefinition;
  readonly periods: readonly string[];
}

/** In what two versions of a programme's methodology differ, and whether values of the one can be scored by the other. */
export function compareVersions(
  { code: programme, benchmark }: ProgrammeHead,
  from: ServingVersion,
  to: ServingVersion,
): MethodologyChanges {
  const lineIn = (period: string | undefined) =>
    period === undefined ? null : benchmarkAt(benchmark, period, null);
  // The benchmark is the programme's: a version that serves no period is held against none.
  const lines = { before: lineIn(from.periods.at(-1)), after: lineIn(to.periods[0]) };
  const isKnown = lines.before !== null && lines.after !== null;
  const difference = compareMethodologies(from.definition, to.definition, isKnown ? lines : undefined);
  const isComputed = [from, to].every(({ definition }) => definition.scoring === "computed");
  return {
    programme,
    from: describe(from),
    to: describe(to),
    // The message is the same but for being declared as what may be changed.
    nodes: [...difference.nodes] as MethodologyChanges["nodes"],
    whole: [...difference.whole],
    levels: [...difference.levels],
    benchmark: difference.benchmark,
    unanswered: isComputed
      ? {
          earlierByLater: [...findAnswers(from.definition, to.definition).unanswered],
          laterByEarlier: [...findAnswers(to.definition, from.definition).unanswered],
        }
      : null,
  };
}

function describe({ definition: { version, names }, periods }: ServingVersion): MethodologyChanges["from"] {
  return { version, names, periods: [...periods] };
}
