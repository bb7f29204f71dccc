import type { Reckon } from "../../open-reckoner.ts";
import type { Orders, Reckoned } from "./reckoning.ts";

const program = new URL("./reckoning-thread.ts", import.meta.url);

/** Reckons in a thread of its own. */
export function reckonInThread<Kind extends keyof Orders>(
  reckon: Reckon,
  kind: Kind,
  order: Orders[Kind],
): Promise<Reckoned[Kind]> {
  return reckon(program, { kind, order });
}
