import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem, SearchQuery, SearchResult } from "@marsad/shared/schemas";
import { LRUCache } from "lru-cache";
import { Type } from "typebox";
import { findMatches } from "./find-matches.ts";
import { type Findable, readNames } from "./read-names.ts";

/** Programmes whose names are kept folded: reading and folding 34,000 takes a third of a second, looking through them a few ms. */
const mostProgrammes = 8;

/** Entities and services by any part of their names. */
export const searchRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const kept = new LRUCache<string, { readonly tag: string; readonly names: Promise<readonly Findable[]> }>({
    max: mostProgrammes,
  });
  /** The names of the programme as it is now. */
  const namesOf = async (programme: string) => {
    const tag = await app.tagOf(programme);
    const held = kept.get(programme);
    if (held?.tag === tag) return held.names;
    const names = readNames(app.db, programme);
    kept.set(programme, { tag, names });
    // What could not be read is asked for again.
    names.catch(() => kept.delete(programme));
    return names;
  };
  app.get(
    "/programmes/:programme/search",
    {
      schema: {
        tags: ["search"],
        summary: "Entities and services by their names or codes, the closest first",
        params: Type.Object({ programme: Code }),
        querystring: SearchQuery,
        response: { 200: SearchResult, 400: Problem, 404: Problem },
      },
    },
    async ({ params, query }) => findMatches(await namesOf(params.programme), query.q, query.limit ?? 10),
  );
};
