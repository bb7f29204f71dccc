import { listOf, mostCompared } from "./ranking-view.ts";

/** Picks an entity to be compared, or drops it; what is more than can be compared is not picked. */
export function togglePicked(picked: string, code: string): string {
  const codes = listOf(picked);
  const next = codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code];
  return next.slice(0, mostCompared).join(",");
}
