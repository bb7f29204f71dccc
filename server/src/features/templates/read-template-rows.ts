import type { Names } from "@marsad/shared/schemas";
import { type CompiledMethodology, compileMethodology, excludedIndicators } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { assessments, entities, methodologies, periods, services } from "../../db/schema/index.ts";
import { and, asc, desc, eq, exists, lt, sql } from "../../db/sql.ts";
import { Conflict } from "../../errors.ts";
import type { AssessedPeriod } from "./read-assessed-period.ts";
import { readStandingBatches, type StandingRow } from "./read-standing-batches.ts";

/** A service that values are asked for. */
export interface TemplateRow {
  readonly entity: { readonly code: string; readonly names: Names };
  readonly service: { readonly code: string; readonly names: Names };
  /** As they stand in the period, else as registered. */
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  /** What stands in the period; null where nothing does. */
  readonly standing: StandingRow | null;
  readonly earlier: StandingRow | null;
  /** 1 for each indicator that is not asked of it. */
  readonly excluded: Uint8Array;
}

/** The last period before that has values of the same services. */
export interface EarlierPeriod {
  readonly code: string;
  readonly compiled: CompiledMethodology;
}

export interface TemplateRows {
  readonly rows: readonly TemplateRow[];
  readonly earlier: EarlierPeriod | null;
}

/** Cells of one workbook: three seconds of a slow processor, and far more than anybody fills in by hand. */
const cellsAtMost = 200_000;

/**
 * The registered services of an entity, or of all, that the rules of a period ask anything of, with what stands and what
 * stood before, by entity and code.
 *
 * @throws Conflict `nothing-to-fill-in`; `too-large-for-a-workbook`
 */
export async function readTemplateRows(
  db: Database,
  period: AssessedPeriod,
  entity: string | null,
): Promise<TemplateRows> {
  const { programme, code, compiled } = period;
  const filter = and(
    eq(services.programme, programme),
    entity === null ? undefined : eq(services.entity, entity),
  );
  const size = (await db.$count(services, filter)) * (8 + 2 * compiled.indicators.length);
  if (size > cellsAtMost) {
    throw new Conflict("too-large-for-a-workbook", "There are too many services for one workbook.", {
      detail: "Name an entity.",
    });
  }
  const registered = await db
    .select({ service: services, entity: entities })
    .from(services)
    .innerJoin(entities, and(eq(entities.programme, services.programme), eq(entities.code, services.entity)))
    .where(filter)
    .orderBy(asc(services.entity), asc(services.code));
  const earlier = await findEarlier(db, period, entity);
  const standing = await readByKey(db, { programme, period: code, entity });
  const before = earlier ? await readByKey(db, { programme, period: earlier.code, entity }) : new Map();
  const rows = registered.flatMap(({ service, entity: owner }) => {
    const key = `${service.entity}\n${service.code}`;
    const now = standing.get(key) ?? null;
    const { segments, channels } = now ?? service;
    const excluded = excludedIndicators(compiled, { segments, channels, entityKind: owner.kind });
    const row = { entity: owner, service, segments, channels, standing: now, excluded };
    return excluded.includes(0) ? [{ ...row, earlier: before.get(key) ?? null }] : [];
  });
  if (rows.length > 0) return { rows, earlier };
  throw new Conflict("nothing-to-fill-in", "Nothing is asked of any service here.", {
    detail: "Register the services of the entity first.",
  });
}

async function findEarlier(
  db: Database,
  { programme, start }: AssessedPeriod,
  entity: string | null,
): Promise<EarlierPeriod | null> {
  const ofPeriod = and(
    eq(assessments.programme, programme),
    eq(assessments.period, periods.code),
    entity === null ? undefined : eq(assessments.entity, entity),
  );
  const [found] = await db
    .select({ code: periods.code, definition: methodologies.definition })
    .from(periods)
    .innerJoin(
      methodologies,
      and(eq(methodologies.programme, periods.programme), eq(methodologies.version, periods.methodology)),
    )
    .where(
      and(
        eq(periods.programme, programme),
        eq(periods.phase, "open"),
        lt(periods.start, start),
        exists(db.select({ one: sql`1` }).from(assessments).where(ofPeriod)),
      ),
    )
    .orderBy(desc(periods.start), desc(periods.code))
    .limit(1);
  if (found?.definition.scoring !== "computed") return null;
  return { code: found.code, compiled: compileMethodology(found.definition) };
}

async function readByKey(
  db: Database,
  request: { readonly programme: string; readonly period: string; readonly entity: string | null },
): Promise<Map<string, StandingRow>> {
  const byKey = new Map<string, StandingRow>();
  for await (const batch of readStandingBatches(db, request)) {
    for (const row of batch) byKey.set(`${row.entity}\n${row.service}`, row);
  }
  return byKey;
}
