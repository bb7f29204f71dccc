import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, PeerGroup, PeerGroupQuery, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { readPeerGroup } from "./read-peer-group.ts";

/** The entities that one is compared with. */
export const peersRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/entities/:entity/peer-group/:period",
    {
      schema: {
        tags: ["peers"],
        summary: "The peers of an entity by a rule, where it stands among them, and whom it can learn from",
        params: Type.Object({ programme: Code, entity: Code, period: Code }),
        querystring: PeerGroupQuery,
        response: { 200: PeerGroup, 400: Problem, 404: Problem },
      },
    },
    ({ params, query }) => readPeerGroup(app.db, params, query.rule),
  );
};
