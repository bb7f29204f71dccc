import { createReadStream, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, PrintLanguage, Problem, ScorecardJob, ScorecardJobList } from "@marsad/shared/schemas";
import { hoursToMilliseconds } from "date-fns/hoursToMilliseconds";
import { Type } from "typebox";
import { attachmentHeaders } from "../../../attachment-headers.ts";
import { originOf } from "../../../plugins/origin-of.ts";
import { requireKey } from "../../../plugins/require-key.ts";
import { takeTurns } from "../../../take-turns.ts";
import { zipPath } from "./job-files.ts";
import { toJob } from "./job-row.ts";
import { listJobs, readJob } from "./read-jobs.ts";
import { refuseUnfinished } from "./refuse-unfinished.ts";
import { removeStaleJobs } from "./remove-stale-jobs.ts";
import { runJob } from "./run-job.ts";
import { startJob } from "./start-job.ts";
import { stopAbandoned } from "./stop-abandoned.ts";

interface ScorecardJobOptions {
  /** Where ZIPs lie until they are removed. */
  readonly folder: string;
  /** Whether no other server is on this database. */
  readonly isAlone: boolean;
}

const tags = ["scorecard"];
const one = Type.Object({ programme: Code, id: Type.String({ format: "uuid" }) });
const ofPeriod = Type.Object({ programme: Code, period: Code });

/** All scorecards of a period as one ZIP, printed by a job. It is begun with a key, since it is long; what it prints is public. */
export const scorecardJobRoutes: FastifyPluginAsyncTypebox<ScorecardJobOptions> = async (
  app,
  { folder, isAlone },
) => {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  // One job at a time leaves room for who asks for one page.
  const inTurn = takeTurns(1);
  const clear = () => removeStaleJobs(app.db, folder, new Date()).catch((error) => app.log.error(error));

  app.addHook("onReady", async () => {
    if (isAlone) await stopAbandoned(app.db, { everyOne: true });
    await clear();
  });
  const clearing = setInterval(clear, hoursToMilliseconds(1)).unref();
  app.addHook("preClose", async () => {
    clearInterval(clearing);
    stopping.abort();
    await Promise.all(running);
  });

  app.post(
    "/programmes/:programme/periods/:period/scorecards",
    {
      onRequest: requireKey("programme"),
      schema: {
        tags,
        summary: "Print the scorecards of all entities of a period into a ZIP",
        description:
          "Answers at once with a job to look at. Where the same is being printed, or was on the same data, that job is answered. Needs a key of the programme: it takes about a second an entity.",
        security: [{ key: [] }],
        params: ofPeriod,
        querystring: Type.Object({ lang: Type.Optional(PrintLanguage) }, { additionalProperties: false }),
        response: {
          200: ScorecardJob,
          202: ScorecardJob,
          400: Problem,
          401: Problem,
          403: Problem,
          404: Problem,
          409: Problem,
          501: Problem,
        },
      },
    },
    async (request, reply) => {
      await app.printer.check();
      const { job, revision, entities } = await startJob(app.db, {
        ...request.params,
        language: request.query.lang ?? "ar",
        hasZip: (id) => existsSync(zipPath(folder, id)),
      });
      if (entities.length > 0) {
        const work = { job, entities, origin: originOf(request) };
        const means = { printer: app.printer, folder, signal: stopping.signal };
        const run = inTurn(() => runJob(app.db, work, means)).catch((error) => app.log.error(error));
        running.add(run);
        run.finally(() => running.delete(run));
      }
      return reply.code(job.state === "running" ? 202 : 200).send(toJob(job, revision));
    },
  );

  app.get(
    "/programmes/:programme/periods/:period/scorecards",
    {
      schema: {
        tags,
        summary: "The jobs that print, or have printed, the scorecards of a period",
        params: ofPeriod,
        response: { 200: ScorecardJobList, 400: Problem, 404: Problem },
      },
    },
    async ({ params: { programme, period } }) => ({ jobs: await listJobs(app.db, programme, period) }),
  );

  app.get(
    "/programmes/:programme/scorecards/:id",
    {
      schema: {
        tags,
        summary: "How far a job that prints scorecards is",
        params: one,
        response: { 200: ScorecardJob, 400: Problem, 404: Problem },
      },
    },
    ({ params: { programme, id } }) => readJob(app.db, programme, id),
  );

  app.get(
    "/programmes/:programme/scorecards/:id.zip",
    {
      schema: {
        tags,
        summary: "The scorecards that a job has printed",
        description: "Kept for a day.",
        params: one,
        produces: ["application/zip"],
        response: {
          200: Type.Unsafe<Readable>({ type: "string", format: "binary" }),
          400: Problem,
          404: Problem,
          409: Problem,
        },
      },
    },
    async ({ params: { programme, id } }, reply) => {
      const job = await readJob(app.db, programme, id);
      const path = zipPath(folder, id);
      const file = await stat(path).catch(() => null);
      const { size } = refuseUnfinished(job, file);
      return reply
        .headers(attachmentHeaders(`scorecards-${programme}-${job.period}-${job.language}.zip`))
        .header("content-length", size)
        .type("application/zip")
        .send(createReadStream(path));
    },
  );
};
