import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll } from "vitest";
import { owner } from "../actor.ts";
import { ingestFiles } from "../features/ingestion/ingest-files.ts";
import { loadPack } from "../features/packs/load-pack.ts";
import { readPack } from "../features/packs/read-pack.ts";
import type { TestDatabase } from "./for-each-engine.ts";

const programme = "gc-service-inventory";
const pack = fileURLToPath(new URL(`../../../fixtures/${programme}`, import.meta.url));
const data = fileURLToPath(new URL(`../../../../shared/data/${programme}`, import.meta.url));

/** The Canadian service inventory, seven years as published; its files are not part of this repository. */
export const serviceInventory = {
  programme,
  data,
  isHere: existsSync(data),
  /** Why a test of it is skipped. */
  reason: `the published files are not at ${data}`,
};

/** Loads it for the suite that calls this, where it is here. */
export function loadServiceInventory(open: () => TestDatabase): void {
  beforeAll(async () => {
    if (!serviceInventory.isHere) return;
    const { db } = open();
    const now = new Date();
    await loadPack(db, await readPack(pack), owner, { dryRun: false, now });
    const files = readdirSync(data)
      .filter((name) => name.endsWith(".csv"))
      .map((name) => ({ name, path: join(data, name) }));
    await ingestFiles(db, { programme, source: programme, files, dryRun: false, actor: owner, now });
  }, 300_000);
}
