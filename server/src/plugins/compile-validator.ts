import type { FastifySchemaCompiler } from "fastify";
import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { Convert, Default } from "typebox/value";

/** One thing that a request's part lacks or has too much; the shape Fastify hands to its error formatter. */
interface Mismatch {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Record<string, unknown>;
  readonly message: string;
}

/**
 * Checks a part of a request against its schema. What comes as text in an address or a header is converted to the
 * type that the schema asks for, and its defaults are filled in; a body is taken as it is, so that "1" never passes
 * for 1, nor null for 0. Unknown properties are refused where the schema says so and never silently removed.
 */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema);
  return (given: unknown) => {
    const value = httpPart === "body" ? given : Default(schema, Convert(schema, given));
    return validator.Check(value) ? { value } : { error: validator.Errors(value).map(toMismatch) };
  };
};

function toMismatch({ keyword, instancePath, schemaPath, params, message }: Mismatch): Mismatch {
  return { keyword, instancePath, schemaPath, params, message };
}
