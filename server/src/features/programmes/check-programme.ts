import { checkCodes } from "@marsad/shared/input/check-code";
import { inputProblem } from "@marsad/shared/input/input-problem";
import type { IngestionProblem, ProgrammeInput } from "@marsad/shared/schemas";
import { checkDistinct } from "../../input/check-distinct.ts";

/** What cannot be true of a programme that has the right shape: its codes are distinct, and its benchmark always says something. */
export function checkProgramme(programme: ProgrammeInput): IngestionProblem[] {
  const { classifications, benchmark } = programme;
  const kinds = new Set(classifications.kinds.map(({ code }) => code));
  return [
    ...Object.entries(classifications).flatMap(([name, entries]) =>
      checkDistinct(
        "code",
        entries.map(({ code }) => code),
        (index) => `classifications.${name}[${index}].code`,
      ),
    ),
    ...benchmark.flatMap(({ entityKinds = [] }, index) =>
      checkCodes("kind", `benchmark[${index}].entityKinds`, entityKinds, kinds),
    ),
    ...checkBenchmark(programme),
  ];
}

/** A mixed group, such as the nation, is held against the entry that is for all kinds and all periods. */
function checkBenchmark({ benchmark }: ProgrammeInput): IngestionProblem[] {
  const isGeneral = benchmark.some(
    ({ validFrom, entityKinds }) => validFrom === undefined && entityKinds === undefined,
  );
  if (isGeneral) return [];
  return [
    inputProblem("benchmark-incomplete", "benchmark", benchmark, {
      expected: {
        ar: "مستهدف واحد على الأقل لجميع الفئات ولجميع الفترات",
        en: "at least one entry for all kinds and all periods",
      },
      mend: {
        ar: "أضف مستهدفًا بلا validFrom وبلا entityKinds",
        en: "Add an entry without validFrom and without entityKinds",
      },
    }),
  ];
}
