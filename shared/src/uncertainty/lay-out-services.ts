import type { PeriodFacts, ReportedService } from "../changes/period-facts.ts";
import type { CompiledMethodology } from "../scoring/compile-methodology.ts";
import { excludedIndicators } from "../scoring/excluded-indicators.ts";
import { measured, missing, stateLetters } from "../scoring/value-state.ts";

/** Bits of what is known of a cell. */
export const asked = 1;
export const reported = 2;

/**
 * The services of a period, those that reported the same once. `Rows` are those; cells are by row and then by place of
 * indicator.
 */
export interface ServiceSheet {
  readonly rows: number;
  /** Measured values; NaN for the others. */
  readonly values: Float64Array;
  /** `asked` and `reported` by cell. */
  readonly cells: Uint8Array;
  /** By row: which of the patterns of `cells` it has; and where in `cells` each pattern begins. */
  readonly patternOf: Int32Array;
  readonly patterns: readonly number[];
  /** By service, the entities in the order given and the services of each together. */
  readonly rowOf: Int32Array;
  readonly volumes: Float64Array;
  /** By entity: where its services begin; one more for the end of the last. */
  readonly starts: Int32Array;
}

/** Lays out the services of all entities; those that are the same to the rule book become one row. */
export function layOutServices(
  compiled: CompiledMethodology,
  { entities }: Pick<PeriodFacts, "entities">,
): ServiceSheet {
  const width = compiled.indicators.length;
  const rows = new Map<string, number>();
  const patterns = new Map<string, number>();
  const values: number[] = [];
  const cells: number[] = [];
  const patternOf: number[] = [];
  const patternStarts: number[] = [];
  const rowOf: number[] = [];
  const volumes: number[] = [];
  const starts = [0];
  for (const { kind, services } of entities) {
    for (const service of services) {
      const { own, pattern } = readService(compiled, service, kind);
      const cellKey = pattern.join("");
      const key = `${cellKey} ${own.join(" ")}`;
      const row = rows.get(key) ?? rows.size;
      if (!rows.has(key)) {
        if (!patterns.has(cellKey)) {
          patterns.set(cellKey, patterns.size);
          patternStarts.push(rows.size * width);
        }
        patternOf.push(patterns.get(cellKey) ?? 0);
        values.push(...own);
        cells.push(...pattern);
        rows.set(key, row);
      }
      rowOf.push(row);
      volumes.push(service.volume ?? 0);
    }
    starts.push(rowOf.length);
  }
  return {
    rows: rows.size,
    values: Float64Array.from(values),
    cells: Uint8Array.from(cells),
    patternOf: Int32Array.from(patternOf),
    patterns: patternStarts,
    rowOf: Int32Array.from(rowOf),
    volumes: Float64Array.from(volumes),
    starts: Int32Array.from(starts),
  };
}

function readService(compiled: CompiledMethodology, service: ReportedService, entityKind: string) {
  const excluded = excludedIndicators(compiled, { ...service, entityKind });
  const pattern = compiled.indicators.map((_, place) => {
    const state = stateLetters.indexOf(service.states[place] ?? "");
    if (excluded[place] === 1 || (state !== measured && state !== missing)) return 0;
    return state === measured ? asked | reported : asked;
  });
  const own = pattern.map((known, place) =>
    known & reported ? (service.values[place] ?? Number.NaN) : Number.NaN,
  );
  return { own, pattern };
}
