import {
  type MethodologyNode,
  type MethodologyProblem,
  validateMapping,
  validateMethodology,
} from "../methodology/index.ts";
import type {
  Classifications,
  IngestionProblem,
  MethodologyDefinition,
  ProgrammeInput,
} from "../schemas/index.ts";
import { checkCode, checkCodes } from "./check-code.ts";
import { inputProblem } from "./input-problem.ts";

/** What of its programme a methodology has to agree with. */
type Framework = Pick<ProgrammeInput, "results" | "classifications">;

/**
 * What cannot be true of a definition that has the right shape, by itself, in its programme, or of what it says of the
 * version before it.
 *
 * @param published The rules of other versions, those that are published with it among them
 */
export function checkMethodology(
  definition: MethodologyDefinition,
  programme: Framework,
  published: readonly MethodologyDefinition[],
): IngestionProblem[] {
  return [
    ...checkScoring(definition, programme),
    ...validateMethodology(definition).map(toProblem),
    ...checkMapping(definition, published),
    ...(definition.scoring === "computed"
      ? definition.dimensions.flatMap((dimension, index) =>
          checkApplicability(dimension, `dimensions[${index}]`, programme.classifications),
        )
      : []),
  ];
}

function toProblem({ place, code, found, message, mend }: MethodologyProblem): IngestionProblem {
  return inputProblem(code, place, found, { expected: message, mend });
}

function checkMapping(
  definition: MethodologyDefinition,
  published: readonly MethodologyDefinition[],
): IngestionProblem[] {
  const { mapping, version } = definition;
  if (mapping === undefined) return [];
  const others = published.filter((other) => other.version !== version);
  const before = others.find((other) => other.version === mapping.version);
  if (before !== undefined) return validateMapping(before, definition).map(toProblem);
  const known = new Set(others.map((other) => other.version));
  return checkCode("methodology", "mapping.version", mapping.version, known);
}

function checkScoring({ scoring }: MethodologyDefinition, { results }: Framework): IngestionProblem[] {
  if (scoring === results) return [];
  return [
    inputProblem("scoring-not-of-programme", "scoring", scoring, {
      expected: { ar: `${results}، كما في البرنامج`, en: `${results}, as in its programme` },
      mend: {
        ar: "وحّد مصدر الدرجات في البرنامج والمنهجية",
        en: "Let the programme and its methodology agree on where scores come from",
      },
    }),
  ];
}

function checkApplicability(
  node: MethodologyNode,
  place: string,
  known: Classifications,
): IngestionProblem[] {
  if ("children" in node) {
    return node.children.flatMap((child, index) =>
      checkApplicability(child, `${place}.children[${index}]`, known),
    );
  }
  const { segments = [], channels = [], entityKinds = [] } = node.appliesTo ?? {};
  const at = `${place}.appliesTo`;
  return [
    ...checkCodes("segment", `${at}.segments`, segments, codesOf(known.segments)),
    ...checkCodes("channel", `${at}.channels`, channels, codesOf(known.channels)),
    ...checkCodes("kind", `${at}.entityKinds`, entityKinds, codesOf(known.kinds)),
  ];
}

function codesOf(entries: readonly { readonly code: string }[]): Set<string> {
  return new Set(entries.map(({ code }) => code));
}
