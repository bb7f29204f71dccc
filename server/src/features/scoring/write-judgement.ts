import { copyRows, type EncodedRows, encodeRows } from "../../db/copy-rows.ts";
import type { Database } from "../../db/database.ts";
import { entityScores, serviceScores } from "../../db/schema/index.ts";
import { and, eq, inArray } from "../../db/sql.ts";
import { workAhead } from "../../work-ahead.ts";
import type { EntityScoreRow, Judgement, ScoringContext } from "./judge-entities.ts";

/** Judgements on their way to the database. */
export interface EncodedJudgement {
  readonly ofServices: EncodedRows;
  /** Complete when those of services are. */
  readonly ofEntities: readonly EntityScoreRow[];
}

/** Of 64 KB each: about the services that an ingestion writes at a time. */
const chunksAhead = 64;

/** Begins to judge, and to encode the judgements, in the time that is spent waiting for the database. */
export function encodeJudgement(judgements: Iterable<Judgement>): EncodedJudgement {
  const ofEntities: EntityScoreRow[] = [];
  const rows = function* () {
    for (const judgement of judgements) {
      ofEntities.push(...judgement.entityScores);
      yield* judgement.serviceScores;
    }
  };
  const { target, chunks } = encodeRows(serviceScores, rows());
  return { ofServices: { target, chunks: workAhead(chunks, chunksAhead) }, ofEntities };
}

/**
 * Puts the judgement of entities in the place of what stood for them in that period. One that is not judged any more,
 * since its last assessment is gone, is left without. Give it an open transaction.
 *
 * @param judged Entities that were judged before; no others have a judgement to be replaced.
 */
export async function writeJudgement(
  tx: Database,
  { programme, period, compiled }: ScoringContext,
  { ofServices, ofEntities }: EncodedJudgement,
  judged: ReadonlySet<string>,
): Promise<void> {
  const { version } = compiled.methodology;
  for (const table of judged.size === 0 ? [] : [serviceScores, entityScores]) {
    await tx
      .delete(table)
      .where(
        and(
          eq(table.programme, programme),
          eq(table.methodology, version),
          eq(table.period, period),
          inArray(table.entity, [...judged]),
        ),
      );
  }
  await copyRows(tx, ofServices);
  await copyRows(tx, encodeRows(entityScores, ofEntities));
}
