import { inputProblem } from "@marsad/shared/input/input-problem";
import type { IngestionProblem } from "@marsad/shared/schemas";

/** A problem `duplicate-<what>` for each code that stood in the list before; `placeOf` says where the nth stands. */
export function checkDistinct(
  what: string,
  codes: readonly string[],
  placeOf: (index: number) => string,
): IngestionProblem[] {
  const seen = new Set<string>();
  return codes.flatMap((code, index) => {
    const isDuplicate = seen.has(code);
    seen.add(code);
    if (!isDuplicate) return [];
    return [
      inputProblem(`duplicate-${what}`, placeOf(index), code, {
        expected: { ar: "رمز لم يرد من قبل", en: "a code that did not stand here before" },
        mend: { ar: "احذف التكرار أو غيّر الرمز", en: "Remove the repetition, or change the code" },
      }),
    ];
  });
}
