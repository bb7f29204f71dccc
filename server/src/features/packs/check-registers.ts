import type { IngestionProblem, ProgrammeInput } from "@marsad/shared/schemas";
import { checkEntity, type EntityEntry } from "../entities/check-entity.ts";
import { checkPeriod, type PeriodEntry } from "../periods/check-period.ts";
import { checkService, type ServiceEntry } from "../services/check-service.ts";
import { type Placed, type RegisterContent, toHeading } from "./read-register.ts";
import { everyEntity } from "./registers.ts";

/** The registers of a pack as its files have them. */
export interface PackRegisters {
  readonly periods: RegisterContent<PeriodEntry>;
  readonly entities: RegisterContent<EntityEntry>;
  readonly services: RegisterContent<ServiceEntry>;
}

/** What cannot be true of the registers of a pack among themselves, by the same rules as when they are written one by one. */
export function checkRegisters(
  { periods, entities, services }: PackRegisters,
  { classifications }: ProgrammeInput,
  methodologies: ReadonlySet<string>,
): IngestionProblem[] {
  const allPeriods = periods.entries.map(({ entry }) => entry);
  const parents = new Map<string, string | undefined>([...entities.codes].map((code) => [code, undefined]));
  for (const { entry } of entities.entries) parents.set(entry.code, entry.parent);
  const owners = new Set([...entities.codes, everyEntity]);
  return [
    ...checkEach(periods.entries, (period) => checkPeriod(period, { methodologies, periods: allPeriods })),
    ...checkEach(entities.entries, (entity) => checkEntity(entity, { classifications, parents })),
    ...checkEach(services.entries, (service) => checkService(service, { classifications, entities: owners })),
  ];
}

function checkEach<Entry>(
  placed: readonly Placed<Entry>[],
  check: (entry: Entry) => readonly IngestionProblem[],
): IngestionProblem[] {
  return placed.flatMap(({ entry, file, row }) =>
    check(entry).map((problem) => ({ ...problem, file, row, column: toHeading(problem.column) })),
  );
}
