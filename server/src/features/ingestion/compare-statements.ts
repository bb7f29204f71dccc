import type { IngestionCounts } from "@marsad/shared/schemas";
import { measured, missing, stateLetters } from "@marsad/shared/scoring";
import type { assessments } from "../../db/schema/index.ts";
import type { InferSelectModel } from "../../db/sql.ts";
import type { Registers } from "./read-registers.ts";
import { keyOf, type Statement, silent } from "./statement.ts";

export type AssessmentRow = InferSelectModel<typeof assessments>;

/** What a file changes: the assessments as they will stand, and what some of them held before. */
export interface Effect {
  readonly written: AssessmentRow[];
  readonly replaced: AssessmentRow[];
  /** Of what is replaced, what nothing comes in the place of: an undo takes away what began with the ingestion. */
  readonly removed?: readonly AssessmentRow[];
  readonly counts: Pick<IngestionCounts, "added" | "changed" | "cleared" | "unchanged">;
}

/**
 * Lays statements over what stands. Only the cells that the file names change; an assessment that would be what it was
 * is not written. A service that is named for the first time in a period begins with every value missing.
 */
export function compareStatements(
  statements: Iterable<Statement>,
  standing: readonly AssessmentRow[],
  registers: Registers,
  ingestion: string,
): Effect {
  const byKey = new Map(standing.map((row) => [keyOf(row), row]));
  const effect: Effect = {
    written: [],
    replaced: [],
    counts: { added: 0, changed: 0, cleared: 0, unchanged: 0 },
  };
  for (const statement of statements) {
    const before = byKey.get(keyOf(statement));
    const base = before ?? begin(statement, registers, ingestion);
    const cells = layOver(base, statement, effect.counts);
    const { segments, channels, volume } = statement.traits;
    const traits = {
      segments: [...(segments ?? base.segments)],
      channels: [...(channels ?? base.channels)],
      volume: volume ?? base.volume,
    };
    const after = { ...base, ...traits, ...(cells ?? {}), ingestion };
    if (before !== undefined && cells === null && hasSameTraits(before, after)) continue;
    effect.written.push(after);
    if (before !== undefined) effect.replaced.push(before);
  }
  return effect;
}

function begin(
  { period, entity, service, states }: Statement,
  registers: Registers,
  ingestion: string,
): AssessmentRow {
  const registered = registers.services.get(entity)?.get(service);
  return {
    programme: registers.programme,
    period,
    entity,
    service,
    methodology: registers.periods.get(period)?.methodology.version ?? "",
    values: Array.from(states, () => null),
    states: stateLetters.charAt(missing).repeat(states.length),
    segments: [...(registered?.segments ?? [])],
    channels: [...(registered?.channels ?? [])],
    volume: null,
    ingestion,
  };
}

/** Values and states with what the file says; null when it says only what stood there. */
function layOver(
  base: Pick<AssessmentRow, "values" | "states">,
  { values, states }: Statement,
  counts: Effect["counts"],
): Pick<AssessmentRow, "values" | "states"> | null {
  const newValues = [...base.values];
  const newStates = [...base.states];
  let isChanged = false;
  states.forEach((state, place) => {
    if (state === silent) return;
    const letter = stateLetters.charAt(state);
    const value = state === measured ? (values[place] as number) : null;
    const change = tellChange([newStates[place], newValues[place]], [letter, value]);
    counts[change]++;
    if (change === "unchanged") return;
    newStates[place] = letter;
    newValues[place] = value;
    isChanged = true;
  });
  return isChanged ? { values: newValues, states: newStates.join("") } : null;
}

type Cell = readonly [state: string | undefined, value: number | null | undefined];

/** What becomes of a cell, by its state's letter and its value before and after. */
export function tellChange(before: Cell, after: Cell): keyof Effect["counts"] {
  const unknown = stateLetters.charAt(missing);
  if (before[0] === after[0] && before[1] === after[1]) return "unchanged";
  if (after[0] === unknown) return "cleared";
  return before[0] === unknown ? "added" : "changed";
}

function hasSameTraits(before: AssessmentRow, after: AssessmentRow): boolean {
  return (
    before.volume === after.volume &&
    before.segments.join(" ") === after.segments.join(" ") &&
    before.channels.join(" ") === after.channels.join(" ")
  );
}
