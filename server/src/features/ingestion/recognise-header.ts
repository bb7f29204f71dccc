import type { Problems } from "./problems.ts";
import type { Registers } from "./read-registers.ts";

/** Columns of every form, and those that the long form has instead of one column for each indicator. */
const plainColumns = ["entity", "service", "period", "segments", "channels", "volume"] as const;
const longColumns = ["indicator", "value", "state"] as const;

export type PlainColumn = (typeof plainColumns)[number] | (typeof longColumns)[number];

/** Where a file has what: `wide` has a row for each service, `long` a row for each value. */
export interface Header {
  readonly form: "wide" | "long";
  readonly width: number;
  /** Place of each plain column that is there. */
  readonly columns: ReadonlyMap<PlainColumn, number>;
  /** Code and place of each indicator column of the wide form. */
  readonly indicators: readonly { readonly code: string; readonly column: number }[];
}

/** Finds out what a header row means; null when the rows below it cannot be read. Problems stand in row 1. */
export function recogniseHeader(
  cells: readonly string[],
  { periods }: Registers,
  problems: Problems,
  file: string,
): Header | null {
  const headings = cells.map((cell) => cell.trim());
  const isLong = headings.some((heading) => heading.toLowerCase() === "indicator");
  const known: readonly PlainColumn[] = isLong ? [...plainColumns, ...longColumns] : plainColumns;
  const codes = new Set(
    isLong ? [] : [...periods.values()].flatMap((period) => [...period.methodology.places.keys()]),
  );
  const columns = new Map<PlainColumn, number>();
  const indicators: { code: string; column: number }[] = [];
  const seen = new Set<string>();
  let isReadable = true;
  headings.forEach((heading, column) => {
    const plain = known.find((name) => name === heading.toLowerCase());
    const place = { file, row: 1, column: heading, found: heading };
    if (heading === "") return;
    if (seen.has(plain ?? heading)) {
      problems.add("doubled-column", place);
      isReadable = false;
    } else if (plain !== undefined) columns.set(plain, column);
    else if (codes.has(heading)) indicators.push({ code: heading, column });
    else problems.add("unknown-column", place, [...known, ...codes].join(", "));
    seen.add(plain ?? heading);
  });
  const needed: PlainColumn[] = isLong ? ["entity", "service", "indicator"] : ["entity", "service"];
  for (const name of needed.filter((name) => !columns.has(name))) {
    problems.add("missing-column", { file, row: 1 }, name);
    isReadable = false;
  }
  if (isLong && !columns.has("value") && !columns.has("state")) {
    problems.add("missing-column", { file, row: 1 }, "value");
    isReadable = false;
  }
  return isReadable ? { form: isLong ? "long" : "wide", width: headings.length, columns, indicators } : null;
}
