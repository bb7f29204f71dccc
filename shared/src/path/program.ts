/** What is chosen: all of it or nothing where `isWhole` (between bounds of 0 and 1), else any amount between its bounds. */
export interface ProgramColumn {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly isWhole: boolean;
}

/** Terms, a coefficient by place of column, that must add up to `atLeast` or more, and to no more than `atMost`. */
export interface ProgramRow {
  readonly terms: ReadonlyMap<number, number>;
  readonly atLeast: number;
  readonly atMost?: number;
}

/** A mixed-integer program: the least cost at which every row holds. */
export interface Program {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
}

/** What a solver found. */
export interface ProgramAnswer {
  /** By column; `null` where nothing holds all rows, or nothing was found in time. */
  readonly values: ArrayLike<number> | null;
  /** No choice costs less; infinite where there is none. */
  readonly bound: number;
}

/** Solves a program. */
export type SolveProgram = (program: Program) => ProgramAnswer;

/** Loads what solves programs; given from outside, so that the same path is found in a browser's worker and in a process. */
export type LoadSolver = () => Promise<SolveProgram>;
