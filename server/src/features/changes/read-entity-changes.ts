import { explainChange } from "@marsad/shared/changes";
import type { EntityChanges } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readServiceNames } from "../../results/read-service-names.ts";
import { readStandings } from "../../results/read-standings.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import { describeLedger } from "./describe-ledger.ts";
import { listDifferences } from "./list-differences.ts";
import { readBothFacts } from "./read-both-facts.ts";
import { type Ends, readCompared, requireExplained, toEnd } from "./read-compared.ts";
import { readRankChange } from "./read-rank-change.ts";

/**
 * Why the score and the rank of an entity changed between two periods.
 *
 * @throws NotFound for an unknown programme, entity or period; Conflict where one of the periods has no score, or none
 * that was made here.
 */
export function readEntityChanges(
  db: Database,
  address: { readonly programme: string; readonly entity: string },
  asked: Ends,
): Promise<EntityChanges> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const entity = await readEntity(snapshot, programme.code, address.entity);
    const compared = await readCompared(snapshot, programme, asked);
    const standings = await readStandings(snapshot, programme, [compared.from, compared.to], [entity.code]);
    const endOf = (period: TimelinePeriod) =>
      toEnd(
        period,
        standings.find((one) => one.period === period.code) ?? {
          score: null,
          state: stateWithoutRow(period),
          benchmark: benchmarkAt(programme.benchmark, period.code, entity.kind),
        },
      );
    const ends = { from: endOf(compared.from), to: endOf(compared.to) };
    const facts = await readBothFacts(snapshot, programme, compared, { entity: entity.code });
    const ledger = requireExplained(explainChange(facts.from, facts.to, "entity"));
    const { told, movement } = describeLedger(ledger);
    const names = await readServiceNames(snapshot, programme.code, entity.code);
    const { services, ...others } = listDifferences(ledger, names);
    return {
      programme: programme.code,
      synthetic: programme.synthetic,
      ...ends,
      ...told,
      entity,
      values: { ...movement, services },
      ...others,
      rank: await readRankChange(snapshot, programme, compared, entity.code),
    };
  });
}
