import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  Code,
  Draft,
  DraftList,
  MethodologyChanges,
  MethodologyChangesQuery,
  MethodologyDefinition,
  Problem,
  PublicationInput,
  PublishedMethodologyVersion,
  Refusal,
  RescoredPeriod,
} from "@marsad/shared/schemas";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { actorOf } from "../../../plugins/authentication.ts";
import { requireKey } from "../../../plugins/require-key.ts";
import { parseDefinition } from "../parse-definition.ts";
import { listDrafts } from "./list-drafts.ts";
import { publishDraft } from "./publish-draft.ts";
import { putDraft } from "./put-draft.ts";
import { readDraft } from "./read-draft.ts";
import { readDraftChanges } from "./read-draft-changes.ts";
import { removeDraft } from "./remove-draft.ts";
import { tryDraft } from "./try-draft.ts";

const tags = ["methodologies"];
const security = [{ key: [] }];
const ofProgramme = Type.Object({ programme: Code });
const params = Type.Object({ programme: Code, version: Code });
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem };
const path = "/programmes/:programme/drafts";

/** Versions that are not published yet: everything about them needs a key of their programme. */
export const draftsRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const onRequest = requireKey("programme");
  // What a draft is asked for changes without the programme's revision, and is nobody's to keep.
  app.addHook("onSend", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
  const addressOf = (request: FastifyRequest & { params: { programme: string; version: string } }) => {
    return { ...request.params, actor: actorOf(request) };
  };
  app.get(
    path,
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: "List the drafts of a programme's methodology",
        params: ofProgramme,
        response: { 200: DraftList, ...refusals },
      },
    },
    (request) => listDrafts(app.db, request.params.programme, actorOf(request)),
  );
  app.get(
    `${path}/:version`,
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: "Read a draft with all its rules",
        params,
        response: { 200: Draft, ...refusals },
      },
    },
    (request) => readDraft(app.db, addressOf(request)),
  );
  app.get(
    `${path}/:version/changes`,
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: "In what a draft differs from a published version",
        params,
        querystring: MethodologyChangesQuery,
        response: { 200: MethodologyChanges, ...refusals, 409: Problem },
      },
    },
    (request) => readDraftChanges(app.db, addressOf(request), request.query.from),
  );
  app.get(
    `${path}/:version/trials/:period`,
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: "Try a draft on a period: its scores and ranks beside the present ones, written nowhere",
        params: Type.Object({ ...params.properties, period: Code }),
        response: { 200: RescoredPeriod, ...refusals, 409: Problem },
      },
    },
    (request) => tryDraft(app.db, addressOf(request), request.params.period),
  );
  app.put(
    `${path}/:version`,
    {
      onRequest,
      // The verb says every place in which a definition departs from its shape, not only the first.
      attachValidation: true,
      schema: {
        tags,
        security,
        summary: "Put a draft in the place of the one of its version, or begin it",
        params,
        body: MethodologyDefinition,
        response: { 200: Draft, 201: Draft, ...refusals, 409: Problem, 422: Refusal },
      },
    },
    async (request, reply) => {
      const { validationError, body } = request;
      if (validationError !== undefined && validationError.validationContext !== "body") {
        throw validationError;
      }
      const address = addressOf(request);
      const definition = parseDefinition(address.version, body);
      const isNew = await putDraft(app.db, { ...address, definition, now: new Date() });
      return reply.code(isNew ? 201 : 200).send(await readDraft(app.db, address));
    },
  );
  app.delete(
    `${path}/:version`,
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: "Give a draft up",
        params,
        response: { 200: Draft, ...refusals },
      },
    },
    (request) => removeDraft(app.db, addressOf(request)),
  );
  app.post(
    `${path}/:version/publication`,
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: "Publish a draft; once published it never changes",
        params,
        body: PublicationInput,
        response: { 201: PublishedMethodologyVersion, ...refusals, 409: Problem, 422: Refusal },
      },
    },
    async (request, reply) => {
      const publication = { ...addressOf(request), hash: request.body.hash, now: new Date() };
      return reply.code(201).send(await publishDraft(app.db, publication));
    },
  );
};
