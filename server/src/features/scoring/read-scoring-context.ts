import { compileMethodology } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { entities, methodologies, periods, programmes } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { Conflict, NotFound } from "../../errors.ts";
import type { ScoringContext } from "./judge-entities.ts";

/**
 * The rules, the benchmark and the groups of entities by which a period is scored.
 *
 * @throws NotFound for an unknown period; Conflict where the programme's scores are published elsewhere.
 */
export async function readScoringContext(
  db: Database,
  programme: string,
  period: string,
): Promise<ScoringContext> {
  const [found] = await db
    .select({ definition: methodologies.definition, benchmark: programmes.benchmark })
    .from(periods)
    .innerJoin(programmes, eq(programmes.code, periods.programme))
    .innerJoin(
      methodologies,
      and(eq(methodologies.programme, periods.programme), eq(methodologies.version, periods.methodology)),
    )
    .where(and(eq(periods.programme, programme), eq(periods.code, period)));
  if (found === undefined) throw new NotFound("period", period);
  if (found.definition.scoring !== "computed") {
    throw new Conflict("scores-published-elsewhere", "The scores of this programme are published elsewhere.");
  }
  const members = await db
    .select({
      code: entities.code,
      kind: entities.kind,
      sector: entities.sector,
      region: entities.region,
    })
    .from(entities)
    .where(eq(entities.programme, programme));
  return {
    programme,
    period,
    compiled: compileMethodology(found.definition),
    benchmark: found.benchmark,
    members: new Map(members.map((member) => [member.code, member])),
  };
}
