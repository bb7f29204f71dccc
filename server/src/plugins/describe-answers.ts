import { STATUS_CODES } from "node:http";
import type { SwaggerTransform } from "@fastify/swagger";
import { Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { Check } from "typebox/value";

const Answers = Type.Record(Type.String(), Type.Object({}));
const AnyProblem = Type.Object({
  properties: Type.Object({ code: Type.Object({}), title: Type.Object({}) }),
});

/**
 * What the description of a route says of its answers beside their schemas: each has a sentence; problems have their own
 * media type; and any other answer, such as 429 for too many requests, is a problem too.
 */
export const describeAnswers: SwaggerTransform = ({ schema, url }) => {
  if (!Check(Answers, schema?.response)) return { schema, url };
  const answers = Object.entries(schema.response).map(([status, answer]) => [
    status,
    describe(status, answer),
  ]);
  return {
    schema: {
      ...schema,
      response: { ...Object.fromEntries(answers), default: describe("default", Problem) },
    },
    url,
  };
};

function describe(status: string, schema: object) {
  const mediaType = Check(AnyProblem, schema) ? "application/problem+json" : "application/json";
  const description = STATUS_CODES[status] ?? "Any other answer";
  return { description, content: { [mediaType]: { schema } } };
}
