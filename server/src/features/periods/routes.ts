import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Period, PeriodInput, PeriodList, Problem, Refusal } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { listPeriods } from "./list-periods.ts";
import { putPeriods } from "./put-periods.ts";
import { readPeriod } from "./read-period.ts";

const tags = ["periods"];

/** The units of time of a programme. */
export const periodsRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/periods",
    {
      schema: {
        tags,
        summary: "List the periods of a programme in order of time",
        params: Type.Object({ programme: Code }),
        response: { 200: PeriodList, 400: Problem, 404: Problem },
      },
    },
    ({ params: { programme } }) => listPeriods(app.db, programme),
  );
  app.put(
    "/programmes/:programme/periods/:period",
    {
      onRequest: requireKey("programme"),
      schema: {
        tags,
        summary: "Create a period, or make it what is sent",
        security: [{ key: [] }],
        params: Type.Object({ programme: Code, period: Code }),
        body: PeriodInput,
        response: {
          200: Period,
          201: Period,
          400: Problem,
          401: Problem,
          403: Problem,
          404: Problem,
          409: Problem,
          422: Refusal,
        },
      },
    },
    async (request, reply) => {
      const { programme, period: code } = request.params;
      const { created } = await putPeriods(app.db, {
        programme,
        periods: [{ code, ...request.body }],
        actor: actorOf(request),
        now: new Date(),
      });
      return reply.code(created > 0 ? 201 : 200).send(await readPeriod(app.db, programme, code));
    },
  );
};
