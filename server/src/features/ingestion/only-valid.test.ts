import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

forEachEngine("taking in only the right rows", (open) => {
  const { send, read, everything } = openIngestion(open);
  const head = "entity,service,period,online,share\n";
  const onlyValid = { onlyValid: "true" };
  const mixed = `${head}alpha,permit,2024,yes,60\nalpha,licence,2024,yes,600\nbeta,permit,2024,no,10\nbeta,permit,2024,no,20\n`;

  test("a wrong row contributes nothing, not even its right cells; the problems are told and kept", async () => {
    const dry = (await send(mixed, { query: { ...onlyValid, dryRun: "true" } })).json();
    expect(dry).toMatchObject({ status: "committed", counts: { wrongRows: 2 } });
    expect(dry.preview.effects).toHaveLength(2);
    const answer = await send(mixed, { query: onlyValid });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      status: "committed",
      counts: { rows: 4, cells: 4, added: 4, assessments: 2, problems: 3, wrongRows: 2 },
      problems: [
        { code: "off-scale", row: 3, cell: "E3" },
        { code: "doubled-cell", row: 5, cell: "D5" },
        { code: "doubled-cell", row: 5, cell: "E5" },
      ],
    });
    const facts = (await everything()).filter((line) => line.startsWith("assessment"));
    expect(facts.map((line) => line.split(",").slice(2, 4).join(" "))).toEqual([
      "alpha permit",
      "beta permit",
    ]);
    expect((await read(`/ingestions/${answer.json().id}`)).json()).toMatchObject({
      counts: { problems: 3 },
      problems: answer.json().problems,
    });
  });

  test.each([
    ["no row is right", `${head}beta,permit,2024,yes,600\n`],
    ["the file is wrong as such", `${head.replace("share", "shore")}beta,permit,2024,yes,60\n`],
  ])("nothing is taken in when %s", async (_, csv) => {
    const before = await everything();
    expect((await send(csv, { query: onlyValid })).statusCode).toBe(422);
    expect(await everything()).toEqual(before);
  });

  test("without it the same file is refused as a whole", async () => {
    const before = await everything();
    expect((await send(mixed)).statusCode).toBe(422);
    expect(await everything()).toEqual(before);
  });
});
