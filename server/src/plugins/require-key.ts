import type { KeyScope } from "@marsad/shared/schemas";
import type { FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import { type Actor, isAllowed } from "../actor.ts";
import { Forbidden, Unauthorised } from "../errors.ts";

/**
 * What a route asks of a key:
 * - `administrator`: everything is in its scope;
 * - `programme`, `entity`: the programme, or the entity, of the address is in its scope;
 * - `member`: it has some scope within the programme of the address; which rows it may write is the verb's to check;
 * - `any`: it is valid; all else is the verb's to check.
 */
export type KeyNeed = "administrator" | "programme" | "entity" | "member" | "any";

/**
 * An `onRequest` hook that lets a request in with a fitting key only, before its body is read; answers 401
 * (`missing-key`, `unknown-key`) or 403 (`forbidden`) otherwise. Puts the holder into `request.actor`.
 */
export function requireKey(need: KeyNeed): onRequestAsyncHookHandler {
  return async function (request, reply) {
    const token = readBearer(request.headers.authorization);
    if (token === null) {
      reply.header("www-authenticate", 'Bearer realm="marsad"');
      throw new Unauthorised("missing-key", "This needs an API key.", {
        detail: "Send it as the header Authorization: Bearer KEY.",
      });
    }
    const actor = await this.findActor(token);
    if (actor === null) {
      reply.header("www-authenticate", 'Bearer realm="marsad", error="invalid_token"');
      throw new Unauthorised("unknown-key", "The API key is not known, or was revoked.");
    }
    if (!fits(actor, need, request)) {
      throw new Forbidden("forbidden", "The API key does not reach that far.");
    }
    request.actor = actor;
  };
}

/** The scheme's name is not case-sensitive (RFC 9110, 11.1). */
function readBearer(header: string | undefined): string | null {
  return /^bearer +(\S+) *$/i.exec(header ?? "")?.[1] ?? null;
}

function fits(actor: Actor, need: KeyNeed, { params }: FastifyRequest): boolean {
  if (need === "any" || actor.scope.role === "administrator") return true;
  if (need === "administrator") return false;
  const { programme = "", entity = "" } = params as { programme?: string; entity?: string };
  if (need === "member") return actor.scope.programme === programme;
  const target: KeyScope =
    need === "programme" ? { role: need, programme } : { role: need, programme, entity };
  return isAllowed(actor, target);
}
