import type { ServiceEntry } from "../services/check-service.ts";
import { everyEntity } from "./registers.ts";

/** The services of each entity: rows for every entity are taken by each, unless it has a row of its own for that service. */
export function expandServices(
  rows: readonly ServiceEntry[],
  entities: readonly { readonly code: string }[],
): ServiceEntry[] {
  const shared = rows.filter(({ entity }) => entity === everyEntity);
  const own = rows.filter(({ entity }) => entity !== everyEntity);
  const taken = entities.flatMap(({ code }) => shared.map((row) => ({ ...row, entity: code })));
  return [...new Map([...taken, ...own].map((row) => [`${row.entity} ${row.code}`, row])).values()];
}
