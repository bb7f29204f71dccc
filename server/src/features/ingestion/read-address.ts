import type { IndicatorList, RegisteredPeriod } from "./read-registers.ts";
import type { ReadableRow, Reading } from "./reading.ts";
import type { Address } from "./statement.ts";

/** Which assessment a row speaks of, and the indicators it may name. */
export interface ReadAddress {
  /** Null when period, entity and service name no assessment. */
  readonly address: Address | null;
  /** Null when the period is not known: what may be named follows from it, whosever service it is. */
  readonly methodology: IndicatorList | null;
}

/** Reads period, entity and service of a row, and reports everything that is wrong with them. */
export function readAddress(row: ReadableRow, reading: Reading): ReadAddress {
  const period = row.text("period") || (reading.scope.period ?? "");
  const registered = readPeriod(period, row, reading);
  const entity = row.text("entity");
  const service = row.text("service");
  const isKnown = checkService(entity, service, row, reading);
  return {
    address: registered === null || !isKnown ? null : { period, entity, service },
    methodology: registered?.methodology ?? null,
  };
}

function readPeriod(
  period: string,
  { report }: ReadableRow,
  { registers, scope }: Reading,
): RegisteredPeriod | null {
  const registered = registers.periods.get(period);
  if (period === "") report("missing-period", "period", "");
  else if (scope.period !== null && period !== scope.period)
    report("other-period", "period", period, scope.period);
  else if (registered === undefined) {
    report("unknown-period", "period", period, [...registers.periods.keys()].join(", "));
  } else if (!registered.isMeasured) report("period-not-measured", "period", period);
  else return registered;
  return null;
}

function checkService(
  entity: string,
  service: string,
  { report }: ReadableRow,
  { registers, scope }: Reading,
): boolean {
  if (scope.entity !== null && scope.entity !== entity)
    report("outside-scope", "entity", entity, scope.entity);
  else if (!registers.entities.has(entity)) report("unknown-entity", "entity", entity, registers.programme);
  else if (registers.services.get(entity)?.has(service) !== true)
    report("unknown-service", "service", service, entity);
  else return true;
  return false;
}
