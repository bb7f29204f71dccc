import type { Classifications, ProgrammeInput } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { methodologies, type programmes } from "../../db/schema/index.ts";
import { eq, sql } from "../../db/sql.ts";
import { Conflict } from "../../errors.ts";

type ProgrammeRow = typeof programmes.$inferSelect;

/**
 * Throws when a programme would lose what its entities, services and scores are filed under: Conflict `code-in-use`
 * for a code that one of them carries, `results-in-use` where its methodologies score otherwise.
 */
export async function refuseWithdrawal(
  tx: Database,
  before: ProgrammeRow,
  input: ProgrammeInput,
): Promise<void> {
  if (before.results !== input.results) await refuseOtherResults(tx, before.code);
  const withdrawn = new Set(findWithdrawn(before.classifications, input.classifications));
  if (withdrawn.size === 0) return;
  const carried = await readCarriedCodes(tx, before.code);
  const used = carried.filter((code) => withdrawn.has(code));
  if (used.length === 0) return;
  throw new Conflict("code-in-use", "A code that is in use cannot be withdrawn.", {
    detail: `Entities, services or scores carry ${used.join(", ")}.`,
  });
}

async function refuseOtherResults(tx: Database, programme: string): Promise<void> {
  if ((await tx.$count(methodologies, eq(methodologies.programme, programme))) === 0) return;
  throw new Conflict("results-in-use", "Where scores come from cannot change once there is a methodology.", {
    detail: "results: load the other scores as a programme of their own.",
  });
}

/** Codes with the name of their classification, such as `sectors:municipal`. */
function findWithdrawn(before: Classifications, after: Classifications): string[] {
  const kept = new Set(listCodes(after));
  return listCodes(before).filter((code) => !kept.has(code));
}

function listCodes(classifications: Classifications): string[] {
  return Object.entries(classifications).flatMap(([name, entries]) =>
    entries.map(({ code }) => `${name}:${code}`),
  );
}

async function readCarriedCodes(tx: Database, programme: string): Promise<string[]> {
  const { rows } = await tx.execute<{ code: string }>(sql`
    select 'kinds:' || kind as code from entities where programme = ${programme}
    union select 'sectors:' || sector from entities where programme = ${programme} and sector is not null
    union select 'regions:' || region from entities where programme = ${programme} and region is not null
    union select 'segments:' || unnest(segments) from services where programme = ${programme}
    union select 'channels:' || unnest(channels) from services where programme = ${programme}
    union select replace(cut, ':', 's:') from entity_scores where programme = ${programme} and cut <> 'all'
    order by code`);
  return rows.map(({ code }) => code);
}
