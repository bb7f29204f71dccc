import type { SpooledFile } from "../../spool/spool-upload.ts";
import { readServiceInventory } from "./gc-service-inventory/read-service-inventory.ts";
import { readValues } from "./read-values.ts";
import type { Reading } from "./reading.ts";
import type { Registration } from "./registration.ts";

/** What a source read besides statements. */
export interface SourceReading {
  /** Rows of all files, headers not counted. */
  readonly rows: number;
  /** Entities and services that the source brings with it; null when it speaks only of registered ones. */
  readonly registration: Registration | null;
}

/** Reads the files of an upload into statements and problems. One for each kind of upload. */
export type Source = (files: readonly SpooledFile[], reading: Reading) => Promise<SourceReading>;

/** Every kind of upload by its name. */
export const sources: Readonly<Record<string, Source>> = {
  csv: async (files, reading) => {
    let rows = 0;
    for (const file of files) rows += await readValues(file, reading);
    if (files.length === 0) reading.problems.add("file-empty", {});
    return { rows, registration: null };
  },
  "gc-service-inventory": readServiceInventory,
};
