/** A stretch of a text, from its first letter to behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the value of a place such as `levels[1].from` stands in a text, which must be JSON; where nothing stands in that place,
 * the innermost value that lacks it.
 */
export function locateInJson(text: string, place: string): Stretch {
  let start = skip(text, 0);
  for (const step of place.match(/[^.[\]]+/g) ?? []) {
    const inner = findInside(text, start, step);
    if (inner === null) break;
    start = inner;
  }
  return { start, end: endOf(text, start) };
}

/** Where the value of a property, or the item of a list, begins inside the value that begins at `start`. */
function findInside(text: string, start: number, step: string): number | null {
  const isList = text[start] === "[";
  if (!isList && text[start] !== "{") return null;
  let at = skip(text, start + 1);
  for (let index = 0; !isClosing(text, at); index += 1) {
    const keyEnd = isList ? at : endOf(text, at);
    const key = isList ? String(index) : JSON.parse(text.slice(at, keyEnd));
    const value = skip(text, keyEnd);
    if (key === step) return value;
    at = skip(text, endOf(text, value));
  }
  return null;
}

/** Behind the value that begins at `start`. */
function endOf(text: string, start: number): number {
  const plain = /"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/y;
  plain.lastIndex = start;
  if (plain.test(text)) return plain.lastIndex;
  let at = skip(text, start + 1);
  while (!isClosing(text, at)) at = skip(text, endOf(text, at));
  return at + 1;
}

const isClosing = (text: string, at: number) => text[at] === "}" || text[at] === "]";

/** The next letter that is neither white space nor between two values. */
function skip(text: string, from: number): number {
  const between = /[\s,:]*/y;
  between.lastIndex = from;
  between.test(text);
  return between.lastIndex;
}
