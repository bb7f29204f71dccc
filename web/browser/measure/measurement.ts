/** One figure beside what it is measured against; the same shape as that of the server's measurements. */
export interface Measurement {
  readonly name: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: number | null;
  readonly target: string;
  /** Null for information. */
  readonly isMet: boolean | null;
}
