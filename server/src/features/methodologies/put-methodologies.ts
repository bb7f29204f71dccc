import { checkMethodology } from "@marsad/shared/input/check-methodology";
import type { Changes, MethodologyDefinition } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { methodologies } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { writeRows } from "../../db/write-rows.ts";
import { Conflict, Refused } from "../../errors.ts";
import { hashDefinition } from "./hash-definition.ts";

/** Versions to publish, who says so and when. */
export interface MethodologiesWrite {
  readonly programme: string;
  readonly definitions: readonly MethodologyDefinition[];
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Publishes versions of a programme's methodology. What is published never changes: the same rules again change
 * nothing, and other rules under the same version are refused.
 *
 * @throws Forbidden; NotFound; Refused `invalid-methodology`; Conflict `methodology-published`
 */
export function putMethodologies(
  db: Database,
  { programme, definitions, actor, now }: MethodologiesWrite,
): Promise<Changes> {
  authorise(actor, { role: "programme", programme });
  return db.transaction(async (tx) => {
    const framework = await lockProgramme(tx, programme);
    const published = await tx.select().from(methodologies).where(eq(methodologies.programme, programme));
    const rules = [...definitions, ...published.map(({ definition }) => definition)];
    const problems = definitions.flatMap((definition) => checkMethodology(definition, framework, rules));
    if (problems.length > 0)
      throw new Refused("invalid-methodology", "The methodology cannot be so.", problems);
    const hashes = new Map(published.map(({ version, hash }) => [version, hash]));
    const created = definitions
      .map((definition) => ({ definition, version: definition.version, hash: hashDefinition(definition) }))
      .filter(({ version, hash }) => !isPublished(version, hash, hashes));
    await writeRows(
      tx,
      methodologies,
      created.map((row) => ({ ...row, programme, status: "published" as const, publishedAt: now })),
    );
    if (created.length > 0) await touchProgramme(tx, programme, now);
    return { created: created.length, updated: 0, unchanged: definitions.length - created.length };
  });
}

function isPublished(version: string, hash: string, hashes: ReadonlyMap<string, string>): boolean {
  const published = hashes.get(version);
  if (published === undefined || published === hash) return published === hash;
  throw new Conflict("methodology-published", "A published version of a methodology never changes.", {
    detail: `${version} is published with the hash ${published}; publish these rules as another version.`,
  });
}
