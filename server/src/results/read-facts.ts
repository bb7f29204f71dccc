import type { PeriodFacts, ReportedEntity } from "@marsad/shared/changes";
import type { Database } from "../db/database.ts";
import { assessments, entities } from "../db/schema/index.ts";
import { and, eq } from "../db/sql.ts";
import { Conflict } from "../errors.ts";
import { readMethodology } from "./read-methodology.ts";
import type { TimelinePeriod } from "./timeline.ts";

/** Whose facts are read: those of one entity, or of the entities of a group as it is now; of all, where nothing is said. */
export interface FactsFilter {
  readonly entity?: string;
  readonly sector?: string;
  readonly region?: string;
  readonly kind?: string;
}

/** Everything that scores of a period are made of, for the entities that a filter lets through. */
export async function readFacts(
  db: Database,
  programme: string,
  { code: period, methodology }: TimelinePeriod,
  filter: FactsFilter,
): Promise<PeriodFacts> {
  const definition = await readMethodology(db, programme, methodology);
  if (definition.scoring !== "computed") {
    throw new Conflict("scores-published-elsewhere", "The scores of this programme are published elsewhere.");
  }
  const { entity, sector, region, kind } = filter;
  const rows = await db
    .select({
      entity: assessments.entity,
      kind: entities.kind,
      code: assessments.service,
      values: assessments.values,
      states: assessments.states,
      segments: assessments.segments,
      channels: assessments.channels,
      volume: assessments.volume,
    })
    .from(assessments)
    .innerJoin(
      entities,
      and(eq(entities.programme, assessments.programme), eq(entities.code, assessments.entity)),
    )
    .where(
      and(
        eq(assessments.programme, programme),
        eq(assessments.period, period),
        eq(assessments.methodology, methodology),
        entity === undefined ? undefined : eq(assessments.entity, entity),
        sector === undefined ? undefined : eq(entities.sector, sector),
        region === undefined ? undefined : eq(entities.region, region),
        kind === undefined ? undefined : eq(entities.kind, kind),
      ),
    );
  const reported = [...Map.groupBy(rows, (row) => row.entity)].map(
    ([code, services]): ReportedEntity => ({ code, kind: services[0]?.kind ?? "", services }),
  );
  return { methodology: definition, entities: reported };
}
