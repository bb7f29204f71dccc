import { createHash } from "node:crypto";
import type { RankingQuery } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { Check } from "typebox/value";
import { AppError, Conflict } from "../../errors.ts";

const Cursor = Type.Object({
  revision: Type.Integer(),
  query: Type.String(),
  offset: Type.Integer({ minimum: 1 }),
});

/** What a page belongs to: the state of the programme, the period, and what was asked. */
export interface Listing {
  readonly revision: number;
  readonly period: string;
  readonly query: RankingQuery;
}

/** What follows the first `offset` rows of a listing, as text that means nothing to others. */
export function writeCursor({ revision, period, query }: Listing, offset: number): string {
  const cursor = { revision, query: digest(period, query), offset };
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/**
 * How many rows come before the page that a query asks for; 0 without a cursor. Pages of one listing may differ in length.
 *
 * @throws Conflict `cursor-expired` for the cursor of an older state or of another query, whose pages would not fit together.
 */
export function readCursor({ revision, period, query }: Listing): number {
  if (query.cursor === undefined) return 0;
  const cursor = decode(query.cursor);
  if (!Check(Cursor, cursor)) {
    throw new AppError(400, "invalid-cursor", "The cursor is not one that this list gave.", {
      detail: "Begin again without a cursor.",
    });
  }
  if (cursor.revision === revision && cursor.query === digest(period, query)) return cursor.offset;
  throw new Conflict("cursor-expired", "The list has changed since the page before.", {
    detail: "Begin again without a cursor.",
  });
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
}

function digest(period: string, { cursor: _cursor, limit: _limit, ...query }: RankingQuery): string {
  const parts = JSON.stringify([period, ...Object.entries(query).toSorted()]);
  return createHash("sha256").update(parts).digest("base64url").slice(0, 12);
}
