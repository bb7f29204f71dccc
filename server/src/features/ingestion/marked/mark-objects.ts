import type { Reading } from "../reading.ts";
import type { Encoding } from "../recognise-encoding.ts";
import type { Marks } from "./describe-marks.ts";
import { decodeBytes, encodeText } from "./encode-text.ts";
import { errorsKey } from "./mark-words.ts";
import { type ObjectSpan, spanObjects } from "./span-objects.ts";

/** A part of a text, and what comes in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The same JSON file, letter by letter, with a key `(errors)` in every object that something is wrong with. What is wrong
 * with the file as such is in its first object. Null where there is no object to write it in.
 */
export function markObjects(
  bytes: Buffer,
  { encoding, format }: { readonly encoding: Encoding; readonly format: "json" | "json-lines" },
  { marks, corrections }: { readonly marks: Marks; readonly corrections: Reading["corrections"] },
): Buffer | null {
  const { text, hasMark } = decodeBytes(bytes, encoding);
  const source = Buffer.from(text);
  const objects = spanObjects(source, format);
  const first = objects?.find((object) => object !== null);
  if (objects === null || first === undefined) return null;
  const places = [...new Set(objects.flatMap((object) => object?.members.map(({ key }) => key) ?? []))];
  const edits = objects.flatMap((object, index) => {
    if (object === null) return [];
    const texts = [object === first ? marks.file : "", marks.rows.get(index + 1) ?? ""];
    const mended = [...(corrections.get(index + 1) ?? [])].flatMap(([at, mend]) => {
      const key = places[at];
      return key === undefined ? [] : [writeMember(object, key, mend)];
    });
    return [...mended, markObject(object, texts.filter((part) => part !== "").join(" • "))].flatMap(
      (edit) => edit ?? [],
    );
  });
  return encodeText({ text: apply(source, edits), hasMark }, encoding);
}

function markObject(object: ObjectSpan, mark: string): Edit | null {
  const isMarked = object.members.some(({ key }) => key === errorsKey);
  return isMarked || mark !== "" ? writeMember(object, errorsKey, mark) : null;
}

/** Puts a text in the place of a member's value, or in a new member at the end. */
function writeMember({ members, end }: ObjectSpan, key: string, value: string): Edit {
  const text = JSON.stringify(value);
  const member = members.find((one) => one.key === key);
  if (member !== undefined) return { start: member.valueStart, end: member.valueEnd, text };
  const last = members.at(-1)?.valueEnd ?? end;
  return { start: last, end: last, text: `${members.length > 0 ? ", " : ""}${JSON.stringify(key)}: ${text}` };
}

/** Edits do not overlap; those of one place keep their order. */
function apply(source: Buffer, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(source.toString("utf8", from, start), text);
    from = end;
  }
  return parts.join("") + source.toString("utf8", from);
}
