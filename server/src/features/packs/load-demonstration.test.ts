import { expect, test } from "vitest";
import { demonstrations, programmes } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { loadDemonstration } from "./load-demonstration.ts";

forEachEngine("loadDemonstration", (open) => {
  test("each pack is loaded once: a programme that was deleted since stays deleted, one that is new comes", async () => {
    const { db } = open();
    const now = new Date("2026-11-24T00:00:00Z");
    const said: string[] = [];
    const codes = async () =>
      (await db.select({ code: programmes.code }).from(programmes)).map(({ code }) => code).sort();
    await db.insert(demonstrations).values({ pack: "marsad", loadedAt: now });

    await loadDemonstration(db, now, (line) => said.push(line));
    expect(await codes()).toEqual(["dxmi", "gc-service-inventory"]);
    expect(said).toHaveLength(2);

    await loadDemonstration(db, now, (line) => said.push(line));
    expect(said).toHaveLength(2);

    await db.delete(demonstrations).where(eq(demonstrations.pack, "marsad"));
    await loadDemonstration(db, now, (line) => said.push(line));
    expect(await codes()).toEqual(["dxmi", "gc-service-inventory", "marsad"]);
  });
});
