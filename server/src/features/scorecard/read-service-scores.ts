import type { Service } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { assessments, serviceScores, services } from "../../db/schema/index.ts";
import { and, eq, type InferSelectModel, inArray } from "../../db/sql.ts";
import { isServiceOfScore } from "../../results/is-service-of-score.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";

/** The stored judgement of one service, and the service as it was in the period. */
export interface ServiceScoreRow extends InferSelectModel<typeof serviceScores> {
  readonly about: Service;
}

/**
 * The judgement of the services of an entity in some periods, each under the methodology of its period, by code; of one service
 * where it is named. None in a period that was not measured, or of a programme whose results are published elsewhere.
 */
export async function readServiceScores(
  db: Database,
  programme: ProgrammeHead,
  periods: readonly TimelinePeriod[],
  entity: string,
  service?: string,
): Promise<ServiceScoreRow[]> {
  const measured = periods.filter(({ isMeasured }) => isMeasured);
  if (measured.length === 0 || programme.series !== null) return [];
  const methodologyOf = new Map(measured.map(({ code, methodology }) => [code, methodology]));
  const rows = await db
    .select({
      score: serviceScores,
      about: {
        entity: services.entity,
        code: services.code,
        names: services.names,
        platform: services.platform,
        sharing: services.sharing,
      },
      segments: assessments.segments,
      channels: assessments.channels,
    })
    .from(serviceScores)
    .innerJoin(services, isServiceOfScore)
    .innerJoin(
      assessments,
      and(
        eq(assessments.programme, serviceScores.programme),
        eq(assessments.period, serviceScores.period),
        eq(assessments.entity, serviceScores.entity),
        eq(assessments.service, serviceScores.service),
      ),
    )
    .where(
      and(
        eq(serviceScores.programme, programme.code),
        inArray(serviceScores.methodology, [...new Set(methodologyOf.values())]),
        inArray(serviceScores.period, [...methodologyOf.keys()]),
        eq(serviceScores.entity, entity),
        service === undefined ? undefined : eq(serviceScores.service, service),
      ),
    )
    .orderBy(serviceScores.service);
  return rows
    .filter(({ score: { period, methodology } }) => methodologyOf.get(period) === methodology)
    .map(({ score, about, segments, channels }) => ({
      ...score,
      about: { ...about, segments, channels },
    }));
}
