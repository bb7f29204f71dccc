import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../app.ts";
import { programmes } from "../../db/schema/index.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { ownerToken, registerTowns } from "../../testing/register-towns.ts";

forEachEngine("problems of a file", (open) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await buildApp({ db: open().db, config: open().config, controlToken: ownerToken });
    await registerTowns(app);
  });
  afterAll(() => app.close());

  const send = (payload: string | Buffer) =>
    app.inject({
      method: "POST",
      url: "/api/programmes/towns/ingestions",
      headers: { authorization: `Bearer ${ownerToken}`, "content-type": "text/csv" },
      payload,
    });
  const revision = async () =>
    (await open().db.select({ revision: programmes.revision }).from(programmes))[0]?.revision;

  const header = "entity,service,period,online,share\n";
  test.each([
    ["unknown-entity", `${header}gamma,permit,2024,yes,1\n`, 2, "entity", "gamma"],
    ["unknown-service", `${header}beta,licence,2024,yes,1\n`, 2, "service", "licence"],
    ["unknown-period", `${header}beta,permit,2024-Q1,yes,1\n`, 2, "period", "2024-Q1"],
    ["missing-period", `${header}beta,permit,,yes,1\n`, 2, "period", ""],
    ["period-not-measured", `${header}beta,permit,2023,yes,1\n`, 2, "period", "2023"],
    ["not-a-value", `${header}beta,permit,2024,perhaps,1\n`, 2, "online", "perhaps"],
    ["not-a-value", `${header}\nbeta,permit,2024,yes,"1,5"\n`, 3, "share", "1,5"],
    ["off-scale", `${header}beta,permit,2024,yes,100.1\n`, 2, "share", "100.1"],
    ["off-scale", "entity,service,period,step\nbeta,permit,2025,2.5\n", 2, "step", "2.5"],
    ["unknown-indicator", `${header}beta,permit,2025,yes,\n`, 2, "online", "online"],
    ["doubled-cell", `${header}beta,permit,2024,yes,\nbeta,permit,2024,no,\n`, 3, "online", "no"],
    ["unknown-column", "entity,service,period,onlin\nbeta,permit,2024,yes\n", 1, "onlin", "onlin"],
    [
      "doubled-column",
      "entity,service,period,online,online\nbeta,permit,2024,yes,no\n",
      1,
      "online",
      "online",
    ],
    ["missing-column", "entity,period,online\nbeta,2024,yes\n", 1, null, null],
    ["extra-cells", `${header}beta,permit,2024,yes,1,2\n`, 2, null, "2"],
    ["file-empty", header, null, null, null],
    ["file-empty", "", null, null, null],
    ["broken-quotes", `${header}beta,"permit,2024,yes,1\n`, 2, null, null],
    [
      "unknown-segment",
      "entity,service,period,segments\nbeta,permit,2024,business giants\n",
      2,
      "segments",
      "business giants",
    ],
    ["unknown-channel", "entity,service,period,channels\nbeta,permit,2024,pigeon\n", 2, "channels", "pigeon"],
    ["not-a-volume", "entity,service,period,volume\nbeta,permit,2024,-5\n", 2, "volume", "-5"],
    [
      "unknown-state",
      "entity,service,period,indicator,state\nbeta,permit,2024,online,maybe\n",
      2,
      "state",
      "maybe",
    ],
    [
      "value-contradicts-state",
      "entity,service,period,indicator,value,state\nbeta,permit,2024,online,1,missing\n",
      2,
      "value",
      "1",
    ],
  ])(
    "%s is told with its row and column, and the whole file is refused",
    async (code, csv, row, column, found) => {
      const before = await revision();
      const answer = await send(csv);
      expect(answer.statusCode).toBe(422);
      expect(answer.headers["content-type"]).toContain("application/problem+json");
      const { problems, ingestion } = answer.json();
      expect(problems).toContainEqual(expect.objectContaining({ code, row, column, found }));
      for (const { expected, mend } of problems) {
        for (const text of [expected, mend]) expect(Object.keys(text).sort()).toEqual(["ar", "en"]);
      }
      expect(await revision()).toBe(before);
      const record = await app.inject({
        url: `/api/programmes/towns/ingestions/${ingestion.id}`,
        headers: { authorization: `Bearer ${ownerToken}` },
      });
      expect(record.json()).toMatchObject({ status: "refused", problems });
    },
  );

  test("bytes that are text in no encoding are refused as such", async () => {
    const answer = await send(Buffer.from([0x65, 0x6e, 0xff, 0xfe, 0x0a]));
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems[0]).toMatchObject({ code: "not-utf-8" });
  });

  test("every problem of a file is counted, the first thousand are told", async () => {
    const answer = await send(header + "gamma,permit,2024,yes,1\n".repeat(1500));
    expect(answer.json().problems).toHaveLength(1000);
    expect(answer.json().ingestion.counts.problems).toBe(1500);
  });
});
