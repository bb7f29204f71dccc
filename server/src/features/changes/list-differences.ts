import { type Cell, type ChangeFactor, type ChangeLedger, holds } from "@marsad/shared/changes";
import type { EntityChanges, NamedCode, Names, ReportingChange, ServiceValues } from "@marsad/shared/schemas";
import { stateLetters, valueStates } from "@marsad/shared/scoring";

type Differences = Pick<
  EntityChanges,
  "comeIn" | "goneMissing" | "applicability" | "arrived" | "departed" | "volumes"
> & { readonly services: ServiceValues[] };

/** What differs in each factor, with the names of services: values by service, the largest movement first. */
export function listDifferences(ledger: ChangeLedger, names: ReadonlyMap<string, Names>): Differences {
  const nameOf = (code: string): NamedCode => ({ code, names: names.get(code) ?? { en: code } });
  const cells = (factor: ChangeFactor): ReportingChange[] =>
    ledger.services.flatMap(({ service, cells: ofService }) =>
      ofService.flatMap(({ indicator, before, after, factors }) =>
        holds(factors, factor)
          ? [{ service: nameOf(service), indicator, before: toKnown(before), after: toKnown(after) }]
          : [],
      ),
    );
  const withFactor = (factor: ChangeFactor) =>
    ledger.services.filter(({ factors }) => holds(factors, factor));
  return {
    services: listValues(ledger, nameOf),
    comeIn: cells("come-in"),
    goneMissing: cells("gone-missing"),
    applicability: cells("applicability"),
    arrived: withFactor("arrived").map(({ service, scoreAfter }) => {
      return { service: nameOf(service), score: scoreAfter };
    }),
    departed: withFactor("departed").map(({ service, scoreBefore }) => {
      return { service: nameOf(service), score: scoreBefore };
    }),
    volumes: withFactor("volumes").map(({ service, before, after }) => {
      return { service: nameOf(service), before: before?.volume ?? null, after: after?.volume ?? null };
    }),
  };
}

function listValues({ values }: ChangeLedger, nameOf: (code: string) => NamedCode): ServiceValues[] {
  return [...Map.groupBy(values, ({ service }) => service)]
    .map(([service, parts]) => ({
      service: nameOf(service),
      points: parts.reduce((sum, { points }) => sum + points, 0),
      indicators: parts
        .map(({ indicator, before, after, points }) => {
          return { indicator, before: before.value ?? 0, after: after.value ?? 0, points };
        })
        .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points)),
    }))
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

function toKnown({ state, value }: Cell): ReportingChange["before"] {
  return { state: valueStates[stateLetters.indexOf(state)] ?? "missing", value };
}
