import type { FastifySchemaValidationError } from "fastify/types/schema.js";

/**
 * Where a request departs from its schema, in a sentence such as "body/benchmark/0/value must be <= 100". Of several
 * departures the deepest is told: an alternative that fits to its last property says more than the one that failed at once.
 */
export function describeMismatch(errors: FastifySchemaValidationError[], part: string): Error {
  const [worst] = errors.toSorted((one, other) => depth(other) - depth(one));
  return new Error(worst === undefined ? `${part} is not valid` : describe(worst, part));
}

function depth({ instancePath }: FastifySchemaValidationError): number {
  return instancePath.split("/").length;
}

function describe({ instancePath, message, params }: FastifySchemaValidationError, part: string): string {
  const surplus = params.additionalProperties;
  const names = Array.isArray(surplus) ? `: ${surplus.join(", ")}` : "";
  return `${part}${instancePath} ${message ?? "is not valid"}${names}`;
}
