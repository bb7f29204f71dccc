import type { CellChange, IngestionProblem, PreviewRow } from "@marsad/shared/schemas";
import { measured, missing, stateLetters, valueStates } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { type AssessmentRow, tellChange } from "./compare-statements.ts";
import type { RowDraft } from "./draft-rows.ts";
import { nameCell } from "./name-cell.ts";
import { keyOf, type SaidCell } from "./statement.ts";
import { readStanding } from "./write-effect.ts";

/** Letters of a cell that are shown. */
const longestText = 200;

/** Lays the rows of a preview beside what stands: what each cell would do, and what it would do away with. */
export async function previewRows(
  db: Database,
  programme: string,
  drafts: readonly RowDraft[],
  problems: readonly IngestionProblem[],
): Promise<PreviewRow[]> {
  const standing = await readStanding(
    db,
    programme,
    drafts.flatMap(({ address }) => address ?? []),
  );
  const byKey = new Map(standing.map((row) => [keyOf(row), row]));
  const wrong = new Set(problems.map(({ file, cell }) => `${file}\n${cell}`));
  return drafts.map((draft) => {
    const { file, row, texts, address } = draft;
    const before = address === null ? undefined : byKey.get(keyOf(address));
    const changes = new Map([...changesOfCells(draft, before), ...changesOfTraits(draft, before)]);
    return {
      file,
      row,
      cells: texts.map((text, at) => {
        const isWrong = wrong.has(`${file}\n${nameCell(row, at)}`);
        const change = isWrong ? nothing("wrong") : (changes.get(at) ?? nothing("none"));
        return { text: text.slice(0, longestText), ...change };
      }),
    };
  });
}

interface Change {
  readonly change: CellChange;
  readonly before: string | null;
}

const nothing = (change: CellChange): Change => ({ change, before: null });

function changesOfCells({ address, cells }: RowDraft, before: AssessmentRow | undefined): [number, Change][] {
  if (address === null) return [];
  return cells.map(({ at, ...cell }) => [at, changeOf(cell, before)]);
}

function changeOf({ place, state, value }: SaidCell, before: AssessmentRow | undefined): Change {
  const stood = [
    before?.states[place] ?? stateLetters.charAt(missing),
    before?.values[place] ?? null,
  ] as const;
  const change = tellChange(stood, [stateLetters.charAt(state), state === measured ? value : null]);
  return { change, before: change === "changed" || change === "cleared" ? writeCell(stood) : null };
}

/** A cell as a file would say it. */
function writeCell([letter, value]: readonly [letter: string, value: number | null]): string {
  return value === null ? (valueStates[stateLetters.indexOf(letter)] ?? "") : String(value);
}

/** What a service was begins with its first assessment in a period; only then can it become something else. */
function changesOfTraits(
  { address, traits, columns }: RowDraft,
  before: AssessmentRow | undefined,
): [number, Change][] {
  if (address === null) return [];
  return (["segments", "channels", "volume"] as const).flatMap((trait): [number, Change][] => {
    const said = writeTrait(traits[trait]);
    if (said === "") return [];
    const stood = writeTrait(before?.[trait]);
    const change = stood === said ? "unchanged" : stood === "" ? "added" : "changed";
    return [[columns.get(trait) ?? -1, { change, before: change === "changed" ? stood : null }]];
  });
}

function writeTrait(trait: readonly string[] | number | null | undefined): string {
  if (trait === null || trait === undefined) return "";
  return typeof trait === "number" ? String(trait) : trait.join(" ");
}
