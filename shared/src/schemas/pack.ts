import { type Static, Type } from "typebox";
import { Changes, Code } from "./common.ts";
import { IngestionCounts } from "./ingestion.ts";

/** What loading a pack did, or with `dryRun` what it would do. */
export const PackResult = Type.Object({
  programme: Code,
  dryRun: Type.Boolean(),
  programmes: Changes,
  methodologies: Changes,
  periods: Changes,
  entities: Changes,
  services: Changes,
  publishedScores: Changes,
  values: IngestionCounts,
});
export type PackResult = Static<typeof PackResult>;
