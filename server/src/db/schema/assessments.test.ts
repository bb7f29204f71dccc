import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { copyRows, encodeRows } from "../copy-rows.ts";
import { eq, sql } from "../sql.ts";
import { assessments, entities, programmes, services } from "./index.ts";

const names = { en: "Made up", ar: "مختلق" };
const programme = "made-up";

const assessmentOf = (service: string): typeof assessments.$inferSelect => ({
  ...{ programme, period: "2024", entity: "office", service, methodology: "1" },
  ...{ values: [1, null], states: "m-", segments: ["citizens"], channels: [], volume: null },
  ingestion: "00000000-0000-4000-8000-000000000001",
});

forEachEngine("the services of assessments", (open) => {
  const write = (...codes: string[]) =>
    open().db.transaction((tx) => copyRows(tx, encodeRows(assessments, codes.map(assessmentOf))));
  const stored = async () =>
    (await open().db.select().from(assessments)).map(({ service }) => service).toSorted();
  const violation = { cause: expect.objectContaining({ code: "23503" }) };

  test("an assessment needs a service that is registered: of several at once none is written otherwise", async () => {
    await open()
      .db.insert(programmes)
      .values({
        ...{ code: programme, names, owner: names, synthetic: true, results: "computed", sources: [] },
        benchmark: [{ value: 90, comparator: ">=" }],
        classifications: { kinds: [], sectors: [], regions: [], segments: [], channels: [] },
      });
    await open().db.insert(entities).values({ programme, code: "office", names, kind: "office" });
    await open()
      .db.insert(services)
      .values(
        ["permit", "visa"].map((code) => ({
          ...{ programme, entity: "office", code, names },
          ...{ segments: [], channels: [], sharing: "own" as const },
        })),
      );
    await expect(write("permit", "nothing", "visa")).rejects.toMatchObject({ code: "23503" });
    await expect(write("nothing")).rejects.toThrow("programme 'made-up', entity 'office', service 'nothing'");
    expect(await stored()).toEqual([]);
    await write("permit", "visa");
    expect(await stored()).toEqual(["permit", "visa"]);
    const renamed = open()
      .db.update(assessments)
      .set({ service: "nothing" })
      .where(eq(assessments.service, "visa"));
    await expect(renamed).rejects.toMatchObject(violation);
  });

  test("a service that has assessments is not removed, nor is its key changed", async () => {
    const { db } = open();
    await expect(db.delete(services)).rejects.toMatchObject(violation);
    await expect(db.execute(sql`truncate services cascade`)).rejects.toMatchObject(violation);
    await expect(db.update(services).set({ code: "other" })).rejects.toMatchObject(violation);
    await db.update(services).set({ sharing: "shared" });
    await db.delete(assessments).where(eq(assessments.service, "visa"));
    await db.delete(services).where(eq(services.code, "visa"));
    expect((await db.select().from(services)).map(({ code }) => code)).toEqual(["permit"]);
  });
});
