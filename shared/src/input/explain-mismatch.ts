import type { TValidationError } from "typebox/error";
import { Settings } from "typebox/system";
import { Pointer } from "typebox/value";
import type { IngestionProblem } from "../schemas/index.ts";
import { chooseAlternatives } from "./choose-alternatives.ts";
import { inputProblem, type Remedy } from "./input-problem.ts";
import { formatRemedies, patternRemedies, remedies, remedy, typeRemedies } from "./mismatch-remedies.ts";

/** More than this many departures of one message are not told: it is another kind of message. */
const mostErrors = 2000;

/** A compiled schema, or one that is interpreted. */
export interface SchemaCheck {
  Check(value: unknown): boolean;
  Errors(value: unknown): TValidationError[];
}

/** Everything in which a value departs from its schema, each with its place, what was found and how to mend it; empty when it fits. */
export function explainMismatch(validator: SchemaCheck, value: unknown): IngestionProblem[] {
  if (validator.Check(value)) return [];
  return chooseAlternatives(collectErrors(validator, value)).flatMap((error) => explain(error, value));
}

/** The library stops after a few errors unless told otherwise, for the whole process; this one call wants them all. */
function collectErrors(validator: SchemaCheck, value: unknown): TValidationError[] {
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: mostErrors });
  try {
    return validator.Errors(value);
  } finally {
    Settings.Set({ maxErrors });
  }
}

function explain(error: TValidationError, value: unknown): IngestionProblem[] {
  const place = toPlace(error.instancePath);
  const found = Pointer.Get(value, error.instancePath);
  switch (error.keyword) {
    case "required":
      return error.params.requiredProperties.map((property) =>
        inputProblem("missing-property", join(place, property), null, remedies.missing),
      );
    case "additionalProperties":
      return error.params.additionalProperties.map((property) =>
        inputProblem("unknown-property", join(place, property), property, remedies.unknown),
      );
    // Said of a property that the list of unknown ones already names.
    case "boolean":
      return [];
    case "type":
      return [
        inputProblem("wrong-type", place, found, typeRemedies[String(error.params.type)] ?? remedies.fixed),
      ];
    case "pattern":
      return [
        inputProblem(
          "wrong-form",
          place,
          found,
          patternRemedies[String(error.params.pattern)] ?? remedies.fixed,
        ),
      ];
    case "format":
      return [
        inputProblem("wrong-form", place, found, formatRemedies[error.params.format] ?? remedies.fixed),
      ];
    case "enum":
      return [inputProblem("not-one-of", place, found, describeChoice(error.params.allowedValues))];
    case "const":
      return [inputProblem("not-one-of", place, found, describeChoice([error.params.allowedValue]))];
    default:
      return [inputProblem("out-of-bounds", place, found, describeBound(error))];
  }
}

function describeChoice(values: readonly unknown[]): Remedy {
  return remedy(`واحدة من: ${values.join("، ")}`, `one of ${values.join(", ")}`);
}

function describeBound({ keyword, params }: TValidationError): Remedy {
  const limit = "limit" in params ? String(params.limit) : "";
  const bounds: Readonly<Record<string, Remedy>> = {
    minimum: remedy(`رقم لا يقل عن ${limit}`, `a number of at least ${limit}`),
    maximum: remedy(`رقم لا يزيد على ${limit}`, `a number of at most ${limit}`),
    exclusiveMinimum: remedy(`رقم أكبر من ${limit}`, `a number greater than ${limit}`),
    exclusiveMaximum: remedy(`رقم أصغر من ${limit}`, `a number less than ${limit}`),
    minLength: remedy(`نص من ${limit} أحرف على الأقل`, `text of at least ${limit} letters`),
    maxLength: remedy(`نص لا يزيد على ${limit} حرف`, `text of at most ${limit} letters`),
    minItems: remedy(`قائمة من ${limit} على الأقل`, `a list of at least ${limit}`),
    maxItems: remedy(`قائمة لا تزيد على ${limit}`, `a list of at most ${limit}`),
    minProperties: remedy("لغة واحدة على الأقل", "at least one entry"),
  };
  return bounds[keyword] ?? remedies.fixed;
}

/** `/dimensions/0/code` as `dimensions[0].code`; the whole value is null. */
function toPlace(instancePath: string): string | null {
  if (instancePath === "") return null;
  return instancePath
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((place, part) => (/^\d+$/.test(part) ? `${place}[${part}]` : join(place || null, part)), "");
}

function join(place: string | null, property: string): string {
  return place === null ? property : `${place}.${property}`;
}
