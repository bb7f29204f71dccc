import type { Period } from "@marsad/shared/schemas";
import { listOf } from "./ranking-view.ts";

/** The periods side by side, the ranked one among them, in order of time; none where no other is asked for. */
export function besidePeriods(periods: readonly Period[], period: Period, asked: string): readonly Period[] {
  const codes = new Set([...listOf(asked), period.code]);
  const beside = periods.filter(({ code }) => codes.has(code));
  return beside.length > 1 ? beside : [];
}
