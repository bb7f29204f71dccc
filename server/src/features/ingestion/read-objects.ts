import type { FileReading } from "@marsad/shared/schemas";
import { Tokenizer, TokenParser, TokenType } from "@streamparser/json";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { decodeText } from "./decode-text.ts";
import type { ProblemCode } from "./problems.ts";
import type { TableReading } from "./read-table.ts";

/** Levels that anybody's file may have; one that goes deeper is made to exhaust its reader. */
const deepest = 32;

/** One object: its cells by key, and what is wrong with some of them. */
export interface FlatObject {
  readonly cells: ReadonlyMap<string, string>;
  readonly flaws: ReadonlyMap<string, ProblemCode>;
}

/** Takes in an object, or null for something else in its place; false when no more are wanted. */
export type OnObject = (object: FlatObject | null) => boolean;

/**
 * Reads the objects of a file, those of a list (`json`) or one after the other (`json-lines`), and answers what it is
 * written in. A file that is no JSON to its end, or is nested without end, is told in `problems`.
 */
export async function readObjects(
  file: SpooledFile,
  format: "json" | "json-lines",
  { problems, encoding = null }: TableReading,
  onObject: OnObject,
): Promise<Pick<FileReading, "encoding">> {
  let count = 0;
  const found = await decodeText(file, { problems, declared: encoding }, async (text, meter) => {
    let wantsMore = true;
    const parser = parseObjects(format, (object) => {
      count++;
      meter.begin();
      if (wantsMore) wantsMore = onObject(object);
    });
    for await (const chunk of text) {
      if (!parser.write(chunk)) break;
      if (!wantsMore) return;
    }
    if (!parser.end()) problems.add("broken-json", { file: file.name }, String(count));
  });
  return { encoding: found };
}

/** Both answer whether what came so far is right. */
interface ObjectParser {
  write(text: string): boolean;
  end(): boolean;
}

function parseObjects(
  format: "json" | "json-lines",
  onItem: (object: FlatObject | null) => void,
): ObjectParser {
  const level = format === "json" ? 1 : 0;
  const paths = format === "json" ? ["$.*", "$.*.*"] : ["$", "$.*"];
  const separation = format === "json" ? {} : { separator: "" };
  const tokenizer = new Tokenizer(separation);
  const parser = new TokenParser({ paths, keepStack: false, ...separation });
  let cells = new Map<string, string>();
  let flaws = new Map<string, ProblemCode>();
  let depth = 0;
  let isRight = true;
  tokenizer.onError = parser.onError = () => {
    isRight = false;
  };
  tokenizer.onToken = (info) => {
    if (info.token === TokenType.LEFT_BRACE || info.token === TokenType.LEFT_BRACKET) depth++;
    if (info.token === TokenType.RIGHT_BRACE || info.token === TokenType.RIGHT_BRACKET) depth--;
    if (depth > deepest) isRight = false;
    if (isRight) parser.write(info);
  };
  parser.onValue = ({ value, key, stack }) => {
    if (stack.length > level && typeof key === "string") {
      if (cells.has(key)) flaws.set(key, "doubled-key");
      else if (typeof value === "object" && value !== null) flaws.set(key, "nested-cell");
      cells.set(key, toText(value));
    } else if (stack.length === level) {
      onItem(typeof value === "object" && value !== null && !Array.isArray(value) ? { cells, flaws } : null);
      cells = new Map();
      flaws = new Map();
    }
  };
  return {
    write: (text) => {
      if (isRight) tokenizer.write(text);
      return isRight;
    },
    end: () => {
      if (isRight) tokenizer.end();
      if (isRight && !parser.isEnded) parser.end();
      return isRight;
    },
  };
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
