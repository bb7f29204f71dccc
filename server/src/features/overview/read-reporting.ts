import type { EntitySummary, Overview } from "@marsad/shared/schemas";
import { roundScore } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readEntities } from "../../results/read-entities.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readStandings } from "../../results/read-standings.ts";
import type { Standing } from "../../results/standing.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";

/** How many without a score, and how many of the least complete, are named. */
const mostUnreported = 10;
const mostIncomplete = 5;

type Reporting = Pick<Overview, "crossings" | "unreported" | "incomplete">;

/** Who crossed the benchmark since the previous period, who has no score, and who reported least; ties by code. */
export async function readReporting(
  db: Database,
  programme: ProgrammeHead,
  period: TimelinePeriod,
  previous: TimelinePeriod | null,
): Promise<Reporting> {
  const standings = await readStandings(db, programme, previous === null ? [period] : [previous, period]);
  const before = new Map(
    standings.filter((one) => one.period === previous?.code).map((one) => [one.entity, one]),
  );
  const now = standings
    .filter((one) => one.period === period.code)
    .toSorted((one, other) => (one.entity < other.entity ? -1 : 1));

  const crossed = now
    .flatMap((one) => crossing(before.get(one.entity), one) ?? [])
    .toSorted((one, other) => Math.abs(other.score - other.before) - Math.abs(one.score - one.before));
  const unreported = now.filter(({ score }) => score === null).slice(0, mostUnreported);
  const incomplete = now
    .flatMap(({ entity, score, coverage }) =>
      score !== null && coverage !== null && roundScore(coverage) < 1 ? [{ entity, score, coverage }] : [],
    )
    .toSorted((one, other) => one.coverage - other.coverage)
    .slice(0, mostIncomplete);

  const codes = [...crossed, ...unreported, ...incomplete].map(({ entity }) => entity);
  const entities = new Map((await readEntities(db, programme.code, codes)).map((one) => [one.code, one]));
  const named = nameBy(entities);
  return {
    crossings: {
      up: named(crossed.filter(({ isUp }) => isUp).map(withoutDirection)),
      down: named(crossed.filter(({ isUp }) => !isUp).map(withoutDirection)),
    },
    unreported: named(unreported.map(({ entity, state }) => ({ entity, state }))),
    incomplete: named(incomplete),
  };
}

/** The benchmark may have moved too: it is whether it is met that counts. */
function crossing(before: Standing | undefined, { entity, score, benchmark, meetsBenchmark }: Standing) {
  if (before?.score == null || score === null || before.meetsBenchmark === meetsBenchmark) return null;
  return { entity, before: before.score, score, benchmark, isUp: meetsBenchmark === true };
}

const withoutDirection = <Row extends { readonly isUp: boolean }>({ isUp: _, ...row }: Row) => row;

/** Puts its summary in the place of each entity's code. */
function nameBy(entities: ReadonlyMap<string, EntitySummary>) {
  return <Row extends { readonly entity: string }>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const entity = entities.get(row.entity);
      return entity === undefined ? [] : [{ ...row, entity }];
    });
}
