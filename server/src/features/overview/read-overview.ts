import type { Overview } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { changeOf } from "../../results/change-of.ts";
import { indicatorsOf } from "../../results/indicators-of.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { breaksIn, periodIn, previousPeriod, withoutPending } from "../../results/timeline.ts";
import { toNationPoint, unknownNation } from "./nation.ts";
import { nationCosts } from "./nation-costs.ts";
import { readContextSeries } from "./read-context-series.ts";
import { readGroups } from "./read-groups.ts";
import { readMovers } from "./read-movers.ts";
import { readNation } from "./read-nation.ts";
import { readReporting } from "./read-reporting.ts";

/**
 * The nation in one period, and its trend over all periods. Where it has no score the numbers are null and `state` says why.
 *
 * @throws NotFound for an unknown programme or period.
 */
export function readOverview(db: Database, programmeCode: string, periodCode: string): Promise<Overview> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, programmeCode);
    const timeline = await readTimeline(snapshot, programme);
    const period = periodIn(timeline, periodCode);
    const previous = previousPeriod(timeline, period);
    const definition = await readMethodology(snapshot, programme.code, period.methodology);

    const nations = await readNation(snapshot, programme, timeline);
    const nation = nations.find((one) => one.period === period.code) ?? unknownNation(programme, period);
    const before = nations.find((one) => one.period === previous?.code);
    const shown = withoutPending(timeline);
    return {
      programme: programme.code,
      period: period.code,
      methodology: period.methodology,
      synthetic: programme.synthetic,
      score: nation.score,
      state: nation.state,
      scoreChange: changeOf(nation.score, before?.score),
      previousPeriod: previous?.code ?? null,
      benchmark: nation.benchmark,
      meetsBenchmark: nation.meetsBenchmark,
      distance: changeOf(nation.score, nation.benchmark.value),
      coverage: nation.coverage,
      coverageChange: changeOf(nation.coverage, before?.coverage),
      entities: nation.entities,
      meetingChange: period.hasResults ? changeOf(nation.entities.meeting, before?.entities.meeting) : null,
      services: nation.services,
      levels: definition.levels.flatMap(({ code: level }, place) => {
        const count = nation.levelCounts[place];
        return count === undefined ? [] : [{ level, count }];
      }),
      movers: await readMovers(snapshot, programme, period, previous),
      ...(await readReporting(snapshot, programme, period, previous)),
      unranked: nation.entities.total - nation.entities.scored,
      costs: nationCosts(nation, indicatorsOf(definition)),
      ...(await readGroups(snapshot, programme, period)),
      trend: nations.slice(0, shown.length).map(toNationPoint),
      breaks: breaksIn(shown),
      published: await readContextSeries(snapshot, programme.code),
    };
  });
}
