import type { CriterionDetail, EntitySummary } from "@marsad/shared/schemas";
import { attainment } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { serviceScores, services } from "../../db/schema/index.ts";
import { and, eq, sql } from "../../db/sql.ts";
import { isServiceOfScore } from "../../results/is-service-of-score.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";

/** How many services are named. */
const most = 20;

/** The services of some entities that cost their entity most by the indicator at a place, the dearest first; what costs nothing is left out. */
export async function readDearestServices(
  db: Database,
  programme: string,
  period: TimelinePeriod,
  place: number,
  entities: ReadonlyMap<string, EntitySummary>,
): Promise<CriterionDetail["services"]> {
  // PostgreSQL counts the elements of an array from 1.
  const gained = sql<number | null>`${serviceScores.gained}[${sql.raw(String(place + 1))}]`;
  const lost = sql<number | null>`${serviceScores.lost}[${sql.raw(String(place + 1))}]`;
  const cost = sql<number>`${serviceScores.share} * ${lost}`;
  const rows = await db
    .select({
      entity: serviceScores.entity,
      service: { code: services.code, names: services.names },
      gained,
      lost,
      cost,
    })
    .from(serviceScores)
    .innerJoin(services, isServiceOfScore)
    .where(
      and(
        eq(serviceScores.programme, programme),
        eq(serviceScores.methodology, period.methodology),
        eq(serviceScores.period, period.code),
        sql`${serviceScores.entity} = any(${sql.param([...entities.keys()])})`,
        sql`${cost} > 0`,
      ),
    )
    .orderBy(sql`${cost} desc`, serviceScores.entity, serviceScores.service)
    .limit(most);
  return rows.flatMap((row) => {
    const entity = entities.get(row.entity);
    if (entity === undefined) return [];
    return [{ entity, service: row.service, lost: row.cost, attained: attainment(row.gained, row.lost) }];
  });
}
