import { expect, test } from "vitest";
import { owner } from "../../actor.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { createFirstKey } from "./create-first-key.ts";
import { listKeys } from "./list-keys.ts";
import { revokeKey } from "./revoke-key.ts";

forEachEngine("createFirstKey", (open) => {
  test("of two servers that start at once on an empty database, one makes the administrator's key", async () => {
    const { db } = open();
    const keys = await Promise.all([createFirstKey(db, new Date()), createFirstKey(db, new Date())]);
    expect(keys.filter((key) => key !== null)).toHaveLength(1);
    expect((await listKeys(db, owner)).keys).toHaveLength(1);
  });
  test("no new key appears after the first was revoked", async () => {
    const { db } = open();
    const [first] = (await listKeys(db, owner)).keys;
    await revokeKey(db, owner, first?.id ?? "", new Date());
    expect(await createFirstKey(db, new Date())).toBeNull();
  });
});
