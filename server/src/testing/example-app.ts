import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect } from "vitest";
import { buildApp } from "../app.ts";
import { insertExample, programme } from "./example-results.ts";
import type { TestDatabase } from "./for-each-engine.ts";

/** The app over the worked example, for the suite that calls this. */
export interface ExampleApp {
  /** The app itself, inside tests. */
  app(): FastifyInstance;
  /** The answer to a path under the example programme, which must be 200. */
  read<Answer>(path: string): Promise<Answer>;
  /** Status and code of the problem that a path under the example programme answers. */
  refusal(path: string): Promise<[number, string]>;
}

export function openExampleApp(open: () => TestDatabase): ExampleApp {
  let app: FastifyInstance | undefined;
  beforeAll(async () => {
    const { db, config } = open();
    await insertExample(db);
    app = await buildApp({ db, config });
  });
  afterAll(() => app?.close());

  const running = () => {
    if (app === undefined) throw new Error("the app runs only while tests do");
    return app;
  };
  const ask = (path: string) => running().inject({ url: `/api/programmes/${programme}${path}` });
  return {
    app: running,
    read: async <Answer>(path: string) => {
      const answer = await ask(path);
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json<Answer>();
    },
    refusal: async (path) => {
      const answer = await ask(path);
      return [answer.statusCode, answer.json().code];
    },
  };
}
