import { readFileSync } from "node:fs";
import { Type } from "typebox";
import { Parse } from "typebox/value";

const manifest = new URL("../../../package.json", import.meta.url);

/** The version of this server, as its package says. */
export function readVersion(): string {
  return Parse(Type.Object({ version: Type.String() }), JSON.parse(readFileSync(manifest, "utf8"))).version;
}
