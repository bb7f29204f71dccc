import type { ReadableRow, Reading } from "./reading.ts";
import type { Statement } from "./statement.ts";

/** Reads what the service was in the period: its segments, channels and volume, where the row says so. */
export function readTraits(
  statement: Statement,
  { text, report }: ReadableRow,
  { registers }: Reading,
): void {
  for (const column of ["segments", "channels"] as const) {
    const found = text(column);
    if (found === "") continue;
    const codes = found.split(/\s+/);
    const known = registers.classifications[column].map(({ code }) => code);
    if (codes.every((code) => known.includes(code))) statement[column] = codes;
    else
      report(column === "segments" ? "unknown-segment" : "unknown-channel", column, found, known.join(", "));
  }
  const volume = text("volume");
  if (volume === "") return;
  if (/^\d+(\.\d+)?$/.test(volume)) statement.volume = Number(volume);
  else report("not-a-volume", "volume", volume);
}
