import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";
import { owner } from "../actor.ts";
import { type AppOptions, buildApp } from "../app.ts";
import type { Config } from "../config.ts";
import { createKey } from "../features/keys/create-key.ts";
import type { TestDatabase } from "./for-each-engine.ts";
import { ownerToken } from "./put-towns.ts";
import { registerTowns } from "./register-towns.ts";

/** Whose key a request carries; `anybody` carries none, `entity` is bound to the town alpha. */
export type Holder = "anybody" | "owner" | "administrator" | "programme" | "otherProgramme" | "entity";

/** What a request was answered. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
}

/** The app over the programme `towns`, with a key for each role. */
export interface Towns {
  app(): FastifyInstance;
  /** Paths begin below `/api/programmes`. */
  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>>;
  put(path: string, payload: object, holder?: Holder): Promise<Answer>;
  /** The token of a holder; empty for nobody. */
  tokenOf(holder: Holder): string;
  /** The revision of `towns`. */
  revision(): Promise<unknown>;
  /** Ingests a CSV of towns. */
  ingest(csv: string): Promise<Answer>;
}

/** Opens the app for the suite that calls this, with other settings and parts where told, and registers the towns. */
export function openTowns(
  open: () => TestDatabase,
  settings: Partial<Config> = {},
  parts: Pick<AppOptions, "openPrinter"> = {},
): Towns {
  let running: FastifyInstance | undefined;
  const tokens = new Map<Holder, string>([["owner", ownerToken]]);
  beforeAll(async () => {
    const { db, config } = open();
    running = await buildApp({ db, config: { ...config, ...settings }, controlToken: ownerToken, ...parts });
    await registerTowns(running);
    await put("/elsewhere", await readInput());
    const scopes = {
      administrator: { role: "administrator" },
      programme: { role: "programme", programme: "towns" },
      otherProgramme: { role: "programme", programme: "elsewhere" },
      entity: { role: "entity", programme: "towns", entity: "alpha" },
    } as const;
    for (const [holder, scope] of Object.entries(scopes)) {
      const { token } = await createKey(db, owner, { name: holder, scope }, new Date());
      tokens.set(holder as keyof typeof scopes, token);
    }
  });
  afterAll(() => running?.close());

  const app = () => {
    if (running === undefined) throw new Error("the app runs only while tests do");
    return running;
  };
  const tokenOf = (holder: Holder) => tokens.get(holder) ?? "";
  const send = async <Body = Record<string, unknown>>(request: {
    method: "GET" | "PUT" | "POST";
    url: string;
    [more: string]: unknown;
  }): Promise<Answer<Body>> => {
    const { statusCode, body } = await app().inject(request);
    return { status: statusCode, body: JSON.parse(body) as Body };
  };
  const headersOf = (holder: Holder) =>
    holder === "anybody" ? {} : { authorization: `Bearer ${tokenOf(holder)}` };
  const get = <Body = Record<string, unknown>>(path: string) =>
    send<Body>({ method: "GET", url: `/api/programmes${path}` });
  const put = (path: string, payload: object, holder: Holder = "owner") =>
    send({ method: "PUT", url: `/api/programmes${path}`, headers: headersOf(holder), payload });
  const readInput = async () => toProgrammeInput((await get("/towns")).body);
  return {
    app,
    get,
    put,
    tokenOf,
    revision: async () => (await get("/towns")).body.revision,
    ingest: (csv) =>
      send({
        method: "POST",
        url: "/api/programmes/towns/ingestions",
        headers: { ...headersOf("owner"), "content-type": "text/csv" },
        payload: csv,
      }),
  };
}

/** What of a programme's message `PUT` takes back. */
export function toProgrammeInput(programme: Record<string, unknown>): Record<string, unknown> {
  const computed = ["code", "languages", "latestPeriod", "counts", "updatedAt", "revision"];
  return Object.fromEntries(Object.entries(programme).filter(([property]) => !computed.includes(property)));
}

/** Place and code of each problem of a refusal. */
export function problemsOf({ body }: Answer): string[] {
  const problems = body.problems as { column: string | null; code: string }[];
  return problems.map(({ column, code }) => `${column}: ${code}`);
}
