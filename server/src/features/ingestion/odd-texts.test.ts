import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

const json = (entity: string, key = "share") =>
  `[{"entity":"${entity}","service":"permit","period":"2024","${key}":1}]`;

/** Texts that JSON and files may hold, and PostgreSQL not. */
const odd: Readonly<Record<string, readonly [body: string, query?: Record<string, string>]>> = {
  "a NUL character in a value": [json("be\\u0000ta")],
  "a NUL character in a key": [json("beta", "sh\\u0000are")],
  "half a surrogate pair in a value": [json("be\\ud800ta")],
  "half a surrogate pair in a key": [json("beta", "sh\\ud800are")],
  "a pair that the quotation cuts in two": [`entity,service\n${"x".repeat(199)}😀,permit\n`],
  "a NUL character in text of a declared encoding": [
    "entity,service\nbe\0ta,permit\n",
    { encoding: "utf-8" },
  ],
};

forEachEngine("odd texts", (open) => {
  const { send, read } = openIngestion(open);

  test.each(Object.entries(odd))("%s is refused, recorded and told again", async (_, [body, query = {}]) => {
    for (const onlyValid of ["false", "true"]) {
      const key = crypto.randomUUID();
      const post = () => send(body, { query: { ...query, onlyValid }, headers: { "idempotency-key": key } });
      const answers = [await post(), await post()];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 422]);
      const { id, counts } = answers[0]?.json().ingestion ?? {};
      const recorded = await read(`/ingestions/${id}`);
      expect(recorded.json()).toMatchObject({ status: "refused", counts: { problems: counts.problems } });
    }
  });
});
