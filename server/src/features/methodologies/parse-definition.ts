import { explainMismatch } from "@marsad/shared/input/explain-mismatch";
import { inputProblem } from "@marsad/shared/input/input-problem";
import { remedy } from "@marsad/shared/input/mismatch-remedies";
import { type IngestionProblem, MethodologyDefinition } from "@marsad/shared/schemas";
import { Compile } from "typebox/compile";
import { Refused } from "../../errors.ts";

const validator = Compile(MethodologyDefinition);

/**
 * Reads the definition of `version` from what was sent.
 *
 * @throws Refused `invalid-methodology` with every place in which it departs from the shape of a definition
 */
export function parseDefinition(version: string, sent: unknown): MethodologyDefinition {
  if (!validator.Check(sent)) throw refused(explainMismatch(validator, sent));
  if (sent.version !== version) {
    const expected = remedy(`${version}، كما في العنوان`, `${version}, as in the address`);
    throw refused([inputProblem("other-version", "version", sent.version, expected)]);
  }
  return sent;
}

function refused(problems: readonly IngestionProblem[]): Refused {
  return new Refused("invalid-methodology", "The methodology cannot be so.", problems);
}
