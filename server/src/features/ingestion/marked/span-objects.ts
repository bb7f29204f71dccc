import { Tokenizer, TokenType } from "@streamparser/json";

/** A member of an object, and where its value stands, in bytes of UTF-8. */
interface MemberSpan {
  readonly key: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Where an object stands: its members, and the brace that closes it. */
export interface ObjectSpan {
  readonly members: readonly MemberSpan[];
  readonly end: number;
}

interface Token {
  readonly type: TokenType;
  readonly value: unknown;
  readonly offset: number;
}

/**
 * Finds the objects of a list (`json`), or those that follow one another (`json-lines`), by their place from 0; null in
 * the place of what is no object. Null altogether for what is no JSON.
 */
export function spanObjects(source: Buffer, format: "json" | "json-lines"): (ObjectSpan | null)[] | null {
  const tokens = readTokens(source, format);
  if (tokens === null) return null;
  const level = format === "json" ? 1 : 0;
  const objects: (ObjectSpan | null)[] = [];
  let members: MemberSpan[] = [];
  let depth = 0;
  let key: string | null = null;
  let valueStart = -1;
  let isObject = false;
  const endMember = (before: number) => {
    if (key === null || valueStart < 0) return;
    members.push({ key, valueStart, valueEnd: trimEnd(source, before) });
    key = null;
    valueStart = -1;
  };
  for (const { type, value, offset } of tokens) {
    const opens = type === TokenType.LEFT_BRACE || type === TokenType.LEFT_BRACKET;
    const closes = type === TokenType.RIGHT_BRACE || type === TokenType.RIGHT_BRACKET;
    const isMark =
      closes || type === TokenType.COMMA || type === TokenType.COLON || type === TokenType.SEPARATOR;
    if (depth === level && !isMark) {
      isObject = type === TokenType.LEFT_BRACE;
      members = [];
      if (!opens) objects.push(null);
    } else if (depth === level + 1 && isObject) {
      if (type === TokenType.COMMA || closes) endMember(offset);
      else if (type === TokenType.STRING && key === null) key = String(value);
      else if (type !== TokenType.COLON && valueStart < 0) valueStart = offset;
    }
    if (opens) depth++;
    if (!closes) continue;
    depth--;
    if (depth === level) objects.push(isObject ? { members, end: offset } : null);
  }
  return objects;
}

function readTokens(source: Buffer, format: "json" | "json-lines"): Token[] | null {
  const tokens: Token[] = [];
  let isRight = true;
  const tokenizer = new Tokenizer(format === "json" ? {} : { separator: "" });
  tokenizer.onError = () => {
    isRight = false;
  };
  tokenizer.onToken = ({ token: type, value, offset }) => {
    tokens.push({ type, value, offset });
  };
  tokenizer.write(source);
  if (isRight && !tokenizer.isEnded) tokenizer.end();
  return isRight ? tokens : null;
}

function trimEnd(source: Buffer, end: number): number {
  let last = end;
  while (last > 0 && " \t\r\n".includes(String.fromCharCode(source[last - 1] ?? 0))) last--;
  return last;
}
