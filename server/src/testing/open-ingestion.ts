import type { LightMyRequestResponse } from "fastify";
import type { Config } from "../config.ts";
import { sql } from "../db/sql.ts";
import type { TestDatabase } from "./for-each-engine.ts";
import { type Holder, openTowns, type Towns } from "./open-towns.ts";

/** How something is sent below `/api/programmes/towns`. */
export interface Sending {
  readonly query?: Readonly<Record<string, string>>;
  readonly holder?: Holder;
  /** A key of the suite's own, in the place of a holder's. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where to, `/ingestions` unless told. */
  readonly path?: string;
}

/** The app over the towns, to ingest into. */
export interface IngestionSuite extends Towns {
  /** Posts a file as the body, of type `text/csv` unless told, or a form. */
  send(payload: string | Buffer | FormData, sending?: Sending): Promise<LightMyRequestResponse>;
  /** Reads with a key, the owner's unless told. */
  read(path: string, holder?: Holder): Promise<LightMyRequestResponse>;
  /** Every fact, what it was before and every judgement, each row whole. */
  everything(): Promise<string[]>;
  /** A checksum of the same, made where it is. */
  digest(): Promise<string>;
}

/** Every row of what counts, as a line of text that begins with what it is. */
const all = sql`(
  select 'assessment ' || assessments::text from assessments
  union all select 'history ' || assessment_history::text from assessment_history
  union all select 'service ' || service_scores::text from service_scores
  union all select 'entity ' || entity_scores::text from entity_scores
  union all select 'group ' || rollup_scores::text from rollup_scores
  union all select 'revision ' || code || revision from programmes
) as everything (line)`;

/** Opens the app over the towns for the suite that calls this, with other settings where told. */
export function openIngestion(open: () => TestDatabase, settings: Partial<Config> = {}): IngestionSuite {
  const towns = openTowns(open, settings);
  const programme = "/api/programmes/towns";
  return {
    ...towns,
    send: async (payload, { query, holder = "owner", token, headers = {}, path = "/ingestions" } = {}) => {
      const form = payload instanceof FormData ? new Response(payload) : null;
      return towns.app().inject({
        method: "POST",
        url: programme + path + (query === undefined ? "" : `?${new URLSearchParams(query)}`),
        headers: {
          authorization: `Bearer ${token ?? towns.tokenOf(holder)}`,
          "content-type": form?.headers.get("content-type") ?? "text/csv",
          ...headers,
        },
        payload: form ? Buffer.from(await form.arrayBuffer()) : (payload as string | Buffer),
      });
    },
    read: (path, holder = "owner") =>
      towns
        .app()
        .inject({ url: programme + path, headers: { authorization: `Bearer ${towns.tokenOf(holder)}` } }),
    everything: async () => {
      const { rows } = await open().db.execute<{ line: string }>(sql`select line from ${all} order by line`);
      return rows.map(({ line }) => line);
    },
    digest: async () => {
      const { rows } = await open().db.execute<{ digest: string }>(
        sql`select md5(string_agg(md5(line), '' order by md5(line))) as digest from ${all}`,
      );
      return rows[0]?.digest ?? "";
    },
  };
}
