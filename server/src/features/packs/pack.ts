import type { MethodologyDefinition, ProgrammeInput, PublishedSeriesInput } from "@marsad/shared/schemas";
import type { EntityEntry } from "../entities/check-entity.ts";
import type { PeriodEntry } from "../periods/check-period.ts";
import type { ServiceEntry } from "../services/check-service.ts";

/** A whole programme, read from a folder of data files; all of it agrees with itself. */
export interface Pack {
  readonly code: string;
  readonly programme: ProgrammeInput;
  readonly methodologies: readonly MethodologyDefinition[];
  readonly periods: readonly PeriodEntry[];
  readonly entities: readonly EntityEntry[];
  readonly services: readonly ServiceEntry[];
  readonly publishedSeries: readonly { readonly code: string; readonly input: PublishedSeriesInput }[];
  /** Files of values, not read yet: their names inside the pack and where they lie. */
  readonly values: readonly PackFile[];
}

/** A file of a pack: its name is its path inside the folder, with `/`. */
export interface PackFile {
  readonly name: string;
  readonly path: string;
}
