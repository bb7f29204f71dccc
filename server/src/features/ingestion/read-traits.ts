import type { ReadableRow, Reading } from "./reading.ts";
import { noTraits, type Traits } from "./statement.ts";

/** Reads the segments, channels and volume of a service, those that the row tells. */
export function readTraits({ text, report }: ReadableRow, { registers }: Reading): Traits {
  const traits: { -readonly [Trait in keyof Traits]: Traits[Trait] } = { ...noTraits };
  for (const column of ["segments", "channels"] as const) {
    const found = text(column);
    if (found === "") continue;
    const codes = found.split(/\s+/);
    const known = registers.classifications[column].map(({ code }) => code);
    if (codes.every((code) => known.includes(code))) traits[column] = codes;
    else
      report(column === "segments" ? "unknown-segment" : "unknown-channel", column, found, known.join(", "));
  }
  const volume = text("volume");
  if (volume === "") return traits;
  if (/^\d+(\.\d+)?$/.test(volume)) traits.volume = Number(volume);
  else report("not-a-volume", "volume", volume);
  return traits;
}
