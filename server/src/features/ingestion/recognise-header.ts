import { foldText } from "@marsad/shared/search";
import { longColumns, type PlainColumn, plainColumns, readPlainHeading } from "./column-words.ts";
import type { Problems } from "./problems.ts";
import type { IndicatorList, Registers } from "./read-registers.ts";

/** A column of the wide form: its heading, and the code that the heading stands for in each version that has it. */
export interface IndicatorColumn {
  readonly heading: string;
  readonly column: number;
  /** By version of the methodology. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Where a file has what: `wide` has a row for each service, `long` a row for each value. */
export interface Header {
  readonly form: "wide" | "long";
  readonly headings: readonly string[];
  /** Place of each plain column that is there. */
  readonly columns: ReadonlyMap<PlainColumn, number>;
  readonly indicators: readonly IndicatorColumn[];
}

/**
 * Finds out what a header row means: columns by their code or by their Arabic or English name. Null when the rows below
 * it cannot be read. Problems stand in row 1.
 */
export function recogniseHeader(
  cells: readonly string[],
  { periods }: Registers,
  problems: Problems,
  file: string,
): Header | null {
  const headings = cells.map((cell) => cell.trim());
  const methodologies = [...new Set([...periods.values()].map(({ methodology }) => methodology))];
  const isLong = headings.some((heading) => readPlainHeading(heading) === "indicator");
  const known: readonly PlainColumn[] = isLong ? [...plainColumns, ...longColumns] : plainColumns;
  const columns = new Map<PlainColumn, number>();
  const indicators: IndicatorColumn[] = [];
  const seen = new Set<string>();
  let isReadable = true;
  headings.forEach((heading, column) => {
    if (heading === "") return;
    const place = { file, row: 1, column: heading, found: heading };
    const plain = known.find((name) => name === readPlainHeading(heading));
    const matches = plain === undefined && !isLong ? findIndicators(heading, methodologies) : [];
    const ambiguous = matches.find(({ codes }) => codes.length > 1);
    const keys = plain ? [plain] : matches.map(({ version, codes }) => `${version}\n${codes[0]}`);
    if (plain === undefined && matches.length === 0) {
      const codes = new Set(isLong ? [] : methodologies.flatMap(({ places }) => [...places.keys()]));
      problems.add("unknown-column", place, [...known, ...codes].join(", "));
    } else if (ambiguous !== undefined) {
      problems.add("ambiguous-column", place, ambiguous.codes.join(", "));
      isReadable = false;
    } else if (keys.some((key) => seen.has(key))) {
      problems.add("doubled-column", place);
      isReadable = false;
    } else if (plain !== undefined) columns.set(plain, column);
    else {
      const codes = new Map(matches.map(({ version, codes: [code = ""] }) => [version, code]));
      indicators.push({ heading, column, codes });
    }
    for (const key of keys) seen.add(key);
  });
  for (const name of missingColumns(isLong, columns)) {
    problems.add("missing-column", { file, row: 1 }, name);
    isReadable = false;
  }
  return isReadable ? { form: isLong ? "long" : "wide", headings, columns, indicators } : null;
}

/** The indicators that a heading names in each version, by code before name; several where a name is not enough. */
function findIndicators(
  heading: string,
  methodologies: readonly IndicatorList[],
): { readonly version: string; readonly codes: readonly string[] }[] {
  const folded = foldText(heading);
  return methodologies.flatMap(({ version, places, names }) => {
    const codes = places.has(heading) ? [heading] : (names.get(folded) ?? []);
    return codes.length === 0 ? [] : [{ version, codes }];
  });
}

function missingColumns(isLong: boolean, columns: ReadonlyMap<PlainColumn, number>): PlainColumn[] {
  const needed: PlainColumn[] = isLong ? ["entity", "service", "indicator"] : ["entity", "service"];
  const absent = needed.filter((name) => !columns.has(name));
  return isLong && !columns.has("value") && !columns.has("state") ? [...absent, "value"] : absent;
}
