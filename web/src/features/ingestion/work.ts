import type { Corrections, IngestionResult } from "@marsad/shared/schemas";

/** How a file is to be read, apart from what was mended in it. */
export interface Settings {
  /** Empty where each row names its own. */
  readonly period: string;
  /** Empty where it is found out. */
  readonly encoding: string;
  /** Whether the right rows are taken in without the wrong ones. */
  readonly onlyValid: boolean;
}

/** Everything that an answer depends on. */
export interface Asked extends Settings {
  readonly file: File;
  readonly corrections: Corrections;
}

export type Purpose = "check" | "commit" | "mark";

/** One file on its way in, from its choice to its outcome. */
export interface Work {
  readonly file: File | null;
  readonly encoding: string;
  readonly onlyValid: boolean;
  /** What was mended in the page, by the name of the cell. */
  readonly corrections: Corrections;
  /** The last answer to a dry run, and what it was asked for. */
  readonly checked: { readonly asked: Asked; readonly result: IngestionResult } | null;
  /** What is on its way, and the share of it that is sent, 0–1. */
  readonly sending: { readonly purpose: Purpose; readonly share: number } | null;
  /** Why the last thing did not work; `null` where it did. */
  readonly failure: { readonly error: unknown; readonly purpose: Purpose } | null;
  /** What was last called off by the reader, who is told what that means. */
  readonly calledOff: Purpose | null;
  /** What was taken in. */
  readonly done: IngestionResult | null;
}

export const noWork: Work = {
  file: null,
  encoding: "",
  onlyValid: false,
  corrections: {},
  checked: null,
  sending: null,
  failure: null,
  calledOff: null,
  done: null,
};

export type Step =
  | { readonly step: "chosen"; readonly file: File }
  | { readonly step: "set"; readonly encoding?: string; readonly onlyValid?: boolean }
  /** `text` is `null` where the cell is as it was read. */
  | { readonly step: "mended"; readonly cell: string; readonly text: string | null }
  | { readonly step: "mends-dropped" }
  | { readonly step: "begun"; readonly purpose: Purpose }
  | { readonly step: "progressed"; readonly share: number }
  | { readonly step: "checked"; readonly asked: Asked; readonly result: IngestionResult }
  | { readonly step: "committed"; readonly result: IngestionResult }
  | { readonly step: "marked" }
  | { readonly step: "failed"; readonly purpose: Purpose; readonly error: unknown }
  | { readonly step: "called-off" }
  | { readonly step: "left" };

function mend(corrections: Corrections, cell: string, text: string | null): Corrections {
  if (text !== null) return { ...corrections, [cell]: text };
  const { [cell]: _, ...others } = corrections;
  return others;
}

/** The work after a step. What fails or is called off takes nothing away: the file, what was mended and the last answer stay. */
export function advance(work: Work, step: Step): Work {
  switch (step.step) {
    case "chosen":
      return { ...noWork, file: step.file };
    case "set":
      return {
        ...work,
        encoding: step.encoding ?? work.encoding,
        onlyValid: step.onlyValid ?? work.onlyValid,
      };
    case "mended":
      return { ...work, corrections: mend(work.corrections, step.cell, step.text) };
    case "mends-dropped":
      return { ...work, corrections: {} };
    case "begun":
      return { ...work, sending: { purpose: step.purpose, share: 0 }, failure: null, calledOff: null };
    case "progressed":
      return work.sending ? { ...work, sending: { ...work.sending, share: step.share } } : work;
    case "checked":
      return { ...work, sending: null, checked: { asked: step.asked, result: step.result } };
    case "committed":
      return { ...work, sending: null, done: step.result };
    case "marked":
      return { ...work, sending: null };
    case "failed":
      return { ...work, sending: null, failure: { error: step.error, purpose: step.purpose } };
    case "called-off":
      return { ...work, sending: null, calledOff: work.sending?.purpose ?? null };
    case "left":
      return noWork;
  }
}

const sameCells = (one: Corrections, other: Corrections) => {
  const cells = Object.keys(one);
  return (
    cells.length === Object.keys(other).length &&
    cells.every((cell) => Object.hasOwn(other, cell) && one[cell] === other[cell])
  );
};

/** Whether two askings get the same answer, as long as nothing else is written. */
export function isSameAsking(one: Asked, other: Asked): boolean {
  return (
    one.file === other.file &&
    one.period === other.period &&
    one.encoding === other.encoding &&
    one.onlyValid === other.onlyValid &&
    sameCells(one.corrections, other.corrections)
  );
}

/** What the work would ask for now; `null` before a file is chosen. */
export function askOf({ file, encoding, onlyValid, corrections }: Work, period: string): Asked | null {
  return file && { file, period, encoding, onlyValid, corrections };
}

/** Why nothing can be taken in now; `null` where it can. */
export type Obstacle = "unchecked" | "stale" | "refused" | "unchanged";

export function obstacleOf(work: Work, period: string): Obstacle | null {
  const asked = askOf(work, period);
  if (asked === null || work.checked === null) return "unchecked";
  if (!isSameAsking(work.checked.asked, asked)) return "stale";
  const { status } = work.checked.result;
  return status === "committed" ? null : status;
}
