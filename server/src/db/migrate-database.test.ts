import { expect, test } from "vitest";
import { forEachEngine } from "../testing/for-each-engine.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { sql } from "./sql.ts";

forEachEngine("migrateDatabase", (open) => {
  test("migrating again, even twice at once, changes nothing", async () => {
    const read = () => open().db.execute(sql`select hash, created_at from drizzle.__drizzle_migrations`);
    const before = (await read()).rows;
    await Promise.all([migrateDatabase(open()), migrateDatabase(open())]);
    expect((await read()).rows).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });
});
