import type { IngestionCounts } from "@marsad/shared/schemas";
import { measured, missing, stateLetters } from "@marsad/shared/scoring";
import type { CopiedRow } from "../../db/copy-rows.ts";
import type { assessments } from "../../db/schema/index.ts";
import type { InferSelectModel } from "../../db/sql.ts";
import type { Registers } from "./read-registers.ts";
import { keyOf, type Statement, silent } from "./statement.ts";

export type AssessmentRow = InferSelectModel<typeof assessments>;

/** What a file changes: the assessments as they will stand, and what some of them held before. */
export interface Effect {
  readonly written: CopiedRow<AssessmentRow>[];
  readonly replaced: AssessmentRow[];
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
    // In a first insert nothing stands: no key has to be made to see that.
    const before = byKey.size === 0 ? undefined : byKey.get(keyOf(statement));
    if (before === undefined) {
      effect.written.push(begin(statement, registers, ingestion));
      for (const state of statement.states) {
        if (state !== silent) effect.counts[state === missing ? "unchanged" : "added"]++;
      }
      continue;
    }
    const cells = layOver(before, statement, effect.counts);
    const { segments, channels, volume } = statement.traits;
    const traits = {
      segments: [...(segments ?? before.segments)],
      channels: [...(channels ?? before.channels)],
      volume: volume ?? before.volume,
    };
    if (cells === null && hasSameTraits(before, traits)) continue;
    effect.written.push({ ...before, ...traits, ...(cells ?? {}), ingestion });
    effect.replaced.push(before);
  }
  return effect;
}

/** The first assessment of a service: what the statement does not name is missing. */
function begin(
  { period, entity, service, values, states, traits }: Statement,
  registers: Registers,
  ingestion: string,
): CopiedRow<AssessmentRow> {
  const registered = registers.services.get(entity)?.get(service);
  return {
    programme: registers.programme,
    period,
    entity,
    service,
    methodology: registers.periods.get(period)?.methodology.version ?? "",
    values,
    states: writeStates(states),
    segments: traits.segments === null ? splitCodes(registered?.segments) : [...traits.segments],
    channels: traits.channels === null ? splitCodes(registered?.channels) : [...traits.channels],
    volume: traits.volume,
    ingestion,
  };
}

function writeStates(states: Uint8Array): string {
  const letters = Buffer.allocUnsafe(states.length);
  for (let place = 0; place < states.length; place++) {
    const state = states[place] as number;
    letters[place] = stateLetters.charCodeAt(state === silent ? missing : state);
  }
  return letters.toString("latin1");
}

function splitCodes(codes = ""): string[] {
  return codes === "" ? [] : codes.split(" ");
}

/** Values and states with what the file says; null when it says only what stood there. */
function layOver(
  base: Pick<AssessmentRow, "values" | "states">,
  { values, states }: Statement,
  counts: Effect["counts"],
): Pick<AssessmentRow, "values" | "states"> | null {
  const newValues = [...base.values];
  const newStates = Buffer.from(base.states, "latin1");
  let isChanged = false;
  for (let place = 0; place < states.length; place++) {
    const state = states[place] as number;
    if (state === silent) continue;
    const before = base.values[place] ?? null;
    const after = state === measured ? (values[place] as number) : null;
    const change = tellChange([base.states.charAt(place), before], [stateLetters.charAt(state), after]);
    counts[change]++;
    if (change === "unchanged") continue;
    newValues[place] = after;
    newStates[place] = stateLetters.charCodeAt(state);
    isChanged = true;
  }
  return isChanged ? { values: newValues, states: newStates.toString("latin1") } : null;
}

type Cell = readonly [state: string | undefined, value: number | null | undefined];

/** What becomes of a cell, by its state's letter and its value before and after. */
export function tellChange(before: Cell, after: Cell): keyof Effect["counts"] {
  const unknown = stateLetters.charAt(missing);
  if (before[0] === after[0] && before[1] === after[1]) return "unchanged";
  if (after[0] === unknown) return "cleared";
  return before[0] === unknown ? "added" : "changed";
}

type StoredTraits = Pick<AssessmentRow, "segments" | "channels" | "volume">;

function hasSameTraits(before: StoredTraits, after: StoredTraits): boolean {
  return (
    before.volume === after.volume &&
    before.segments.join(" ") === after.segments.join(" ") &&
    before.channels.join(" ") === after.channels.join(" ")
  );
}
