import type { ReportedService as StoredService } from "@marsad/shared/changes";
import type { Names, ReportedFacts, ReportedService } from "@marsad/shared/schemas";
import { benchmarkAt, stateLetters, type ValueState, valueStates } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readFacts } from "../../results/read-facts.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import { readServiceNames } from "../../results/read-service-names.ts";
import { readStandings } from "../../results/read-standings.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { periodIn } from "../../results/timeline.ts";

/**
 * What the services of one entity reported in one period. Without a score the numbers are null and `state` says why.
 *
 * @throws NotFound for an unknown programme, entity or period; Conflict where the programme's scores are published elsewhere.
 */
export function readReportedFacts(
  db: Database,
  address: { readonly programme: string; readonly entity: string; readonly period: string },
): Promise<ReportedFacts> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const entity = await readEntity(snapshot, programme.code, address.entity);
    const period = periodIn(await readTimeline(snapshot, programme), address.period);
    const facts = await readFacts(snapshot, programme.code, period, { entity: entity.code });
    const names = await readServiceNames(snapshot, programme.code, entity.code);
    const [standing] = await readStandings(snapshot, programme, [period], [entity.code]);
    const scores = await readScores(snapshot, programme, [period]);
    // A period that was not measured has no results, whatever is stored.
    const services = period.isMeasured ? (facts.entities[0]?.services ?? []) : [];
    return {
      programme: programme.code,
      synthetic: programme.synthetic,
      period: period.code,
      methodology: period.methodology,
      entity,
      benchmark: standing?.benchmark ?? benchmarkAt(programme.benchmark, period.code, entity.kind),
      score: standing?.score ?? null,
      state: standing?.state ?? stateWithoutRow(period),
      rank: standing?.rank ?? null,
      services: services
        .map((service) => toReported(service, names.get(service.code)))
        .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
      others: [...scores]
        .flatMap(([code, at]) => (code === entity.code ? [] : [at.get(period.code)?.score ?? null]))
        .filter((score) => score !== null)
        .toSorted((one, other) => other - one),
    };
  });
}

/** A stored value of whatever is not measured is nobody's to read. */
function toReported(
  { states: letters, values, ...service }: StoredService,
  names: Names = {},
): ReportedService {
  const states = Array.from(letters, toState);
  return {
    ...service,
    names,
    segments: [...service.segments],
    channels: [...service.channels],
    values: states.map((state, place) => (state === "measured" ? (values[place] ?? null) : null)),
    states,
  };
}

function toState(letter: string): ValueState {
  return valueStates[stateLetters.indexOf(letter)] ?? "missing";
}
