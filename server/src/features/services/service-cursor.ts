import { Code } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { Check } from "typebox/value";
import { AppError } from "../../errors.ts";

/** The service that a page ended with: the next begins after it. */
interface ServiceKey {
  readonly entity: string;
  readonly code: string;
}

const Key = Type.Tuple([Code, Code]);

/** A cursor says nothing to whoever holds it: it is only sent back. */
export function writeServiceCursor({ entity, code }: ServiceKey): string {
  return Buffer.from(JSON.stringify([entity, code])).toString("base64url");
}

/** Throws 400 `invalid-cursor` for what `writeServiceCursor` did not write. */
export function readServiceCursor(cursor: string): ServiceKey {
  const key = parse(Buffer.from(cursor, "base64url").toString());
  if (!Check(Key, key)) {
    throw new AppError(400, "invalid-cursor", "The cursor is not one that this list gave.", {
      detail: "Begin again without a cursor.",
    });
  }
  const [entity, code] = key;
  return { entity, code };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
