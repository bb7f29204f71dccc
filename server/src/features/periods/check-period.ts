import { checkCode } from "@marsad/shared/input/check-code";
import { inputProblem } from "@marsad/shared/input/input-problem";
import { remedy } from "@marsad/shared/input/mismatch-remedies";
import type { IngestionProblem, PeriodInput } from "@marsad/shared/schemas";

/** A period with its code, as a list of them is written. */
export type PeriodEntry = PeriodInput & { readonly code: string };

/** What is known besides the period that is checked. */
interface KnownToPeriods {
  /** Versions of the methodology. */
  readonly methodologies: ReadonlySet<string>;
  /** Every period of the programme as it shall be; the period itself may be among them. */
  readonly periods: readonly Pick<PeriodEntry, "code" | "start" | "end">[];
}

/** What cannot be true of a period that has the right shape: its rules are known, and its days are its own. */
export function checkPeriod(period: PeriodEntry, known: KnownToPeriods): IngestionProblem[] {
  return [
    ...checkCode("methodology", "methodology", period.methodology, known.methodologies),
    ...checkDays(period, known.periods),
  ];
}

function checkDays(period: PeriodEntry, periods: KnownToPeriods["periods"]): IngestionProblem[] {
  const { code, start, end } = period;
  // Days as YYYY-MM-DD sort as text.
  if (end < start) {
    const remark = remedy(`يومًا لا يسبق ${start}`, `a day not before ${start}`);
    return [inputProblem("end-before-start", "end", end, remark)];
  }
  const overlapped = periods.find((other) => other.code !== code && other.start <= end && start <= other.end);
  if (overlapped === undefined) return [];
  return [
    inputProblem("period-overlaps", "start", `${start} … ${end}`, {
      expected: {
        ar: `أيامًا خارج الفترة ${overlapped.code} (من ${overlapped.start} إلى ${overlapped.end})`,
        en: `days outside ${overlapped.code} (${overlapped.start} to ${overlapped.end})`,
      },
      mend: {
        ar: "عدّل أول يوم أو آخر يوم في إحدى الفترتين",
        en: "Change the first or the last day of one of the two",
      },
    }),
  ];
}
