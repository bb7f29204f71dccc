import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { owner } from "../../actor.ts";
import type { Database } from "../../db/database.ts";
import { demonstrations } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { AppError } from "../../errors.ts";
import { loadPack } from "./load-pack.ts";
import { readPack } from "./read-pack.ts";

/** The packs that come with the product, as folders. */
const packs = ["marsad", "dxmi", "gc-service-inventory"].map((name) =>
  fileURLToPath(new URL(`../../../../fixtures/${name}`, import.meta.url)),
);

/**
 * Loads each pack of the demonstration that this database was never given; a programme that was deleted since stays
 * deleted. A pack and the note that it was loaded are one transaction, so that neither a crash nor a second server
 * leaves one without the other. A pack that contradicts what stands is passed over, and that is said.
 */
export async function loadDemonstration(db: Database, now: Date, say: (line: string) => void): Promise<void> {
  for (const folder of packs) {
    const pack = basename(folder);
    if ((await db.$count(demonstrations, eq(demonstrations.pack, pack))) > 0) continue;
    say(`loading the demonstration: ${pack} …`);
    try {
      await loadOnce(db, pack, folder, now);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      say(`not loaded: ${error.message} ${error.detail ?? ""}`);
    }
  }
}

async function loadOnce(db: Database, pack: string, folder: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const isFirst = await tx
      .insert(demonstrations)
      .values({ pack, loadedAt: now })
      .onConflictDoNothing()
      .returning();
    if (isFirst.length > 0) await loadPack(tx, await readPack(folder), owner, { dryRun: false, now });
  });
}
