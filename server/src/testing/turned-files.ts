import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { owner } from "../actor.ts";
import type { Database } from "../db/database.ts";
import { sql } from "../db/sql.ts";
import { createKey } from "../features/keys/create-key.ts";
import { loadPack } from "../features/packs/load-pack.ts";
import { readPack } from "../features/packs/read-pack.ts";

const pack = fileURLToPath(new URL("../../../fixtures/marsad", import.meta.url));

/** Of the rows of the pack, one in so many: enough to ingest for a while, and not for minutes. */
const oneIn = 3;

/** Two files that name the same cells with different values, so that each ingestion of the other one changes every row. */
export async function readTurnedFiles(): Promise<[string, string]> {
  const lines = (await readFile(`${pack}/values/2018.1.csv`, "utf8")).split("\n");
  const some = lines.filter((_, place) => place % oneIn === 0);
  const turned = some.map((line) =>
    line.replace(/^((?:[^,]*,){5})([\d.]+),/, (_, before, value) => `${before}${100 - value},`),
  );
  return [some.join("\n"), turned.join("\n")];
}

/** Registers the programme of those files; resolves to a key for it. */
export async function registerPack(db: Database): Promise<string> {
  const now = new Date();
  await loadPack(db, { ...(await readPack(pack)), values: [] }, owner, { dryRun: false, now });
  return (await createKey(db, owner, { name: "test", scope: { role: "administrator" } }, now)).token;
}

/** Sends a file to a server; resolves to the status of its answer, null where it was cut off. */
export async function sendFile(address: string, token: string, body: string): Promise<number | null> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "text/csv" };
  const url = `${address}/api/programmes/marsad/ingestions`;
  const answer = await fetch(url, { method: "POST", headers, body }).catch(() => null);
  await answer?.body?.cancel().catch(() => {});
  return answer?.status ?? null;
}

/** Everything an ingestion writes, facts and judgement, but for its own id: equal exactly when all of it is equal. */
export async function fingerprint(db: Database): Promise<string> {
  const { rows } = await db.execute<{ print: string }>(sql`
    select md5(string_agg(md5(line), '' order by line)) as print from (
      select 'a' || (period, entity, service, "values", states, volume)::text from assessments
      union all select 's' || service_scores::text from service_scores
      union all select 'e' || entity_scores::text from entity_scores
      union all select 'r' || rollup_scores::text from rollup_scores
    ) as everything (line)`);
  return rows[0]?.print ?? "";
}

/** Ingestions that are recorded as committed, and those of them that some assessment or its history knows: equal. */
export async function countCommitted(db: Database): Promise<readonly [recorded: number, known: number]> {
  const { rows } = await db.execute<{ recorded: number; known: number }>(sql`
    select (select count(*)::int from ingestions where status = 'committed') as recorded, (
      select count(*)::int from (
        select ingestion from assessments union select ingestion from assessment_history
      ) as known) as known`);
  return [rows[0]?.recorded ?? -1, rows[0]?.known ?? -1];
}
