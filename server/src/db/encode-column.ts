import { encodeDoubles } from "./encode-doubles.ts";
import { type SQL, sql } from "./sql.ts";

/** The values of one column of many rows: what a statement is given, and how it reads a row's value from that. */
export interface EncodedColumn {
  /** Lists with an element for each row, which the statement unnests side by side. */
  readonly lists: readonly { readonly name: string; readonly list: SQL }[];
  /** The row's value, by the names of those lists. */
  readonly value: SQL;
}

/**
 * Encodes a column by its SQL type. Numbers and lists of numbers travel in binary, the lists one after the other in one
 * list that each row takes its own part of; all else as text that PostgreSQL casts.
 */
export function encodeColumn(name: string, type: string, values: readonly unknown[]): EncodedColumn {
  if (type === "double precision[]")
    return encodeLists(name, values as readonly (readonly (number | null)[])[]);
  const own = sql.identifier(name);
  if (type === "double precision") {
    const list = sql`${encodeDoubles(values as readonly (number | null)[])}::double precision[]`;
    return { lists: [{ name, list }], value: sql`nullif(${own}, 'NaN')` };
  }
  const texts = values.map(type.startsWith("json") ? toJson : toText);
  const list = sql`${sql.param(texts)}::text[]`;
  return { lists: [{ name, list }], value: sql`${own}::${sql.raw(type)}` };
}

function encodeLists(name: string, values: readonly (readonly (number | null)[])[]): EncodedColumn {
  const starts: string[] = [];
  const ends: string[] = [];
  let at = 0;
  for (const { length } of values) {
    starts.push(String(at + 1));
    at += length;
    ends.push(String(at));
  }
  const [start, end] = [`${name} start`, `${name} end`];
  const part = sql`(${encodeDoubles(values.flat())}::double precision[])[${sql.identifier(start)}:${sql.identifier(end)}]`;
  return {
    lists: [
      { name: start, list: sql`${sql.param(starts)}::integer[]` },
      { name: end, list: sql`${sql.param(ends)}::integer[]` },
    ],
    value: sql`array_replace(${part}, 'NaN', null)`,
  };
}

/** A value as the text that PostgreSQL reads it from; null stays null. */
function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? `{${value.map(toElement).join(",")}}` : String(value);
}

function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function toElement(element: unknown): string {
  return element === null ? "null" : `"${String(element).replace(/["\\]/g, "\\$&")}"`;
}
