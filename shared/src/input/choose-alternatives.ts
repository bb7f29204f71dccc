import type { TConstError, TValidationError } from "typebox/error";

/**
 * Leaves of the errors under each `anyOf` only those of the alternative that was most likely meant: the one whose own
 * properties fit best. An `anyOf` of fixed values becomes one error that lists them.
 */
export function chooseAlternatives(errors: readonly TValidationError[]): TValidationError[] {
  // The innermost first, so that a list of fixed values deep inside does not count against what is around it.
  const union = errors.filter(isChoice).toSorted((a, b) => b.schemaPath.length - a.schemaPath.length)[0];
  if (union === undefined) return [...errors];
  const inside = errors.filter((error) => isUnder(error, union));
  const others = errors.filter((error) => error !== union && !inside.includes(error));
  const values = inside.flatMap((error) => (isConstantAt(error, union.instancePath) ? [error] : []));
  if (values.length === inside.length) return chooseAlternatives([...others, listValues(union, values)]);
  const names = new Set(inside.map((error) => alternativeOf(error, union)));
  const [best = []] = [...names]
    .map((name) => inside.filter((error) => alternativeOf(error, union) === name))
    .toSorted((a, b) => distance(a, union.instancePath) - distance(b, union.instancePath));
  return chooseAlternatives([...others, ...best]);
}

function listValues(union: TValidationError, values: readonly TConstError[]): TValidationError {
  const allowedValues = values.map(({ params }) => params.allowedValue);
  return { ...union, keyword: "enum", params: { allowedValues } };
}

function isChoice(error: TValidationError): boolean {
  return error.keyword === "anyOf";
}

/** Items of a list share one path in the schema, so the place in the value has to agree as well. */
function isUnder(error: TValidationError, union: TValidationError): boolean {
  return (
    error.schemaPath.startsWith(`${union.schemaPath}/anyOf/`) &&
    `${error.instancePath}/`.startsWith(`${union.instancePath}/`)
  );
}

function alternativeOf(error: TValidationError, union: TValidationError): string {
  return error.schemaPath.slice(`${union.schemaPath}/anyOf/`.length).split("/")[0] ?? "";
}

function isConstantAt(error: TValidationError, instancePath: string): error is TConstError {
  return error.keyword === "const" && error.instancePath === instancePath;
}

/**
 * How far a value is from an alternative: one for a property that lacks, two for one that is there and not foreseen; a
 * wrong type or a wrong mark counts more than any.
 */
function distance(errors: readonly TValidationError[], instancePath: string): number {
  return errors.reduce((sum, error) => {
    if (error.instancePath === instancePath) {
      if (error.keyword === "required") return sum + error.params.requiredProperties.length;
      if (error.keyword === "additionalProperties") return sum + 2 * error.params.additionalProperties.length;
      return sum + 100;
    }
    const property = error.instancePath.slice(instancePath.length + 1);
    return error.keyword === "const" && !property.includes("/") ? sum + 100 : sum;
  }, 0);
}
