import fp from "fastify-plugin";
import { openReckoner, type Reckon } from "../open-reckoner.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Reckons beside the server what would keep others waiting. */
    readonly reckon: Reckon;
  }
}

/** Lets every route have something reckoned as `app.reckon`; no thread outlives the app. */
export const reckoning = fp(
  async (app) => {
    const { reckon, close } = openReckoner();
    app.decorate("reckon", reckon);
    app.addHook("onClose", close);
  },
  { name: "reckoning" },
);
