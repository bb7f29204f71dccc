import type { IndicatorResult, MethodologyDefinition } from "@marsad/shared/schemas";
import { missing, normalize, stateLetters, type ValueState, valueStates } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { assessments } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { indicatorsOf } from "../../results/indicators-of.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import type { ServiceScoreRow } from "./read-service-scores.ts";

/** What was reported of one service in one period, beside what was made of it: every indicator of the methodology, in its order. */
export async function readIndicatorResults(
  db: Database,
  definition: MethodologyDefinition,
  { programme, period, entity, service, gained, lost }: ServiceScoreRow,
): Promise<{ volume: number | null; indicators: IndicatorResult[] }> {
  const [facts] = await db
    .select({
      methodology: assessments.methodology,
      values: assessments.values,
      states: assessments.states,
      volume: assessments.volume,
    })
    .from(assessments)
    .where(
      and(
        eq(assessments.programme, programme),
        eq(assessments.period, period),
        eq(assessments.entity, entity),
        eq(assessments.service, service),
      ),
    );
  if (facts === undefined) return { volume: null, indicators: [] };
  const order =
    facts.methodology === definition.version
      ? definition
      : await readMethodology(db, programme, facts.methodology);
  const placeOf = new Map(indicatorsOf(order).map(({ code }, place) => [code, place]));
  const indicators = indicatorsOf(definition).map(
    ({ code, dimension, goalposts }, place): IndicatorResult => {
      const reported = placeOf.get(code) ?? -1;
      const value = facts.values[reported] ?? null;
      return {
        code,
        dimension,
        value,
        state: toValueState(facts.states[reported]),
        normalised: normalize(value, goalposts),
        gained: gained[place] ?? 0,
        lost: lost[place] ?? 0,
      };
    },
  );
  return { volume: facts.volume, indicators };
}

/** A stored letter as a state; an indicator that the facts do not know was not reported. */
function toValueState(letter: string | undefined): ValueState {
  return valueStates[stateLetters.indexOf(letter ?? "-")] ?? valueStates[missing];
}
