import type { IngestionRefusal, IngestionResult } from "@marsad/shared/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

const numbers = ["0", "-0", "7", "12.5", "100", "100.0", "0.30000000000000004", "1", "4", "29.99"];
const oddities = ["", " 5", "1e1", "٧", "50%", "101", "-3", "1.", "+2", "missing", "n/a", "NaN", "0x1"];
/** Mostly what a plain row has. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.constantFrom(...oddities) },
);
const seldom = (usual: readonly string[], odd: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
const entity = seldom(["alpha", "beta"], ["Alpha", "gamma", " beta", ""]);
const service = seldom(["permit", "licence"], ["permit ", "none", ""]);
/** Tables under the rule book of each year; the last column says how often a service was used, or nothing. */
const tables = {
  2024: { indicators: ["share"], odd: ["2025", "2023", "1999", ""] },
  2025: { indicators: ["step", "days"], odd: ["2024", "2023", "1999", ""] },
} as const;

const table = fc.constantFrom(...(["2024", "2025"] as const)).chain((year) => {
  const { indicators, odd } = tables[year];
  const row = fc
    .tuple(entity, service, seldom([year], odd), fc.tuple(...indicators.map(() => cell)), seldom([""], ["3"]))
    .map(([first, second, period, cells, volume]) => [first, second, period, ...cells, volume].join(","));
  return fc
    .array(row, { minLength: 1, maxLength: 4 })
    .map((rows) => ({ heading: `entity,service,period,${indicators.join(",")},volume`, rows }));
});

forEachEngine("a row read where it stands", (open) => {
  const { send } = openIngestion(open);
  const take = async (heading: string, rows: readonly string[]) => {
    const answer = await send([heading, ...rows].join("\n"), { query: { onlyValid: "true" } });
    const body = answer.json<IngestionResult | IngestionRefusal>();
    return "ingestion" in body ? { ...body.ingestion, problems: body.problems } : body;
  };

  test("says and tells the same as one whose cells are taken apart", { timeout: 120_000 }, async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(table, async ({ heading, rows }) => {
        const plain = await take(heading, rows);
        // From the first quotation mark on every row is taken apart.
        const quoted = await take(heading.replace("entity", '"entity"'), rows);
        expect(quoted.problems).toEqual(plain.problems);
        const { rows: count, cells, wrongRows, problemsByCode } = plain.counts;
        expect(quoted.counts).toMatchObject({ rows: count, cells, wrongRows, problemsByCode });
        if (plain.status === "refused") expect(quoted.status).toBe("refused");
        else expect([quoted.status, quoted.counts.unchanged]).toEqual(["unchanged", cells]);
        if (cells > 0) taken++;
      }),
      { numRuns: 80 },
    );
    // Were all refused, it would say nothing of what is taken in.
    expect(taken).toBeGreaterThan(25);
  });
});
