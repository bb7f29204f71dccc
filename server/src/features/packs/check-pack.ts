import { checkMethodology } from "@marsad/shared/input/check-methodology";
import { inputProblem } from "@marsad/shared/input/input-problem";
import { patternRemedies, remedies, remedy } from "@marsad/shared/input/mismatch-remedies";
import {
  codePattern,
  type IngestionProblem,
  type MethodologyDefinition,
  type ProgrammeInput,
  type PublishedSeriesInput,
} from "@marsad/shared/schemas";
import { checkProgramme } from "../programmes/check-programme.ts";
import { checkPublishedSeries } from "../published-series/check-published-series.ts";
import { checkRegisters, type PackRegisters } from "./check-registers.ts";
import type { PackDocument } from "./read-documents.ts";

/** The content of a pack's files, of which each has its own right shape. */
export interface PackContent extends PackRegisters {
  readonly programme: PackDocument<ProgrammeInput>;
  readonly methodologies: readonly PackDocument<MethodologyDefinition>[];
  readonly publishedSeries: readonly PackDocument<PublishedSeriesInput>[];
  /** Versions that the pack has a file for, also where it could not be read. */
  readonly versions: ReadonlySet<string>;
}

/** What of a pack does not agree with itself, in the order in which it would be loaded. */
export function checkPack(pack: PackContent): IngestionProblem[] {
  const { programme, methodologies, publishedSeries, periods, entities, versions } = pack;
  const { value: input, file } = programme;
  const rules = methodologies.map(({ value }) => value);
  const known = { results: input.results, periods: periods.codes, entities: entities.codes };
  return [
    ...checkProgramme(input).map((problem) => ({ ...problem, file })),
    ...methodologies.flatMap((document) =>
      inFile(document, [...checkVersion(document), ...checkMethodology(document.value, input, rules)]),
    ),
    ...checkRegisters(pack, input, versions),
    ...publishedSeries.flatMap((document) =>
      inFile(document, [...checkName(document), ...checkPublishedSeries(document.value, known)]),
    ),
  ];
}

function inFile(
  { file }: { readonly file: string },
  problems: readonly IngestionProblem[],
): IngestionProblem[] {
  return problems.map((problem) => ({ ...problem, file }));
}

function checkVersion({ code, value: { version } }: PackDocument<MethodologyDefinition>): IngestionProblem[] {
  if (version === code) return [];
  const expected = remedy(`${code}، كاسم الملف`, `${code}, as the file is called`);
  return [inputProblem("other-version", "version", version, expected)];
}

/** The name of the file is the code of the series. */
function checkName({ code, file }: PackDocument<PublishedSeriesInput>): IngestionProblem[] {
  if (code.length <= 64 && new RegExp(codePattern).test(code)) return [];
  return [inputProblem("wrong-form", null, file, patternRemedies[codePattern] ?? remedies.fixed)];
}
