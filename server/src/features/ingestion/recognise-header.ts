import type { FileReading, ReadColumn } from "@marsad/shared/schemas";
import { foldText } from "@marsad/shared/search";
import { type Heading, longColumns, type PlainColumn, plainColumns, readHeading } from "./column-words.ts";
import { nameColumn } from "./name-cell.ts";
import type { ProblemCode, Problems } from "./problems.ts";
import type { IndicatorList, Registers } from "./read-registers.ts";

/** A column of the wide form: its place, and the indicator of one version that its heading stands for. */
export interface IndicatorColumn {
  readonly at: number;
  /** Place of the indicator; −1 where the version has none of that heading. */
  readonly place: number;
}

/** Where a file has what: `wide` has a row for each service, `long` a row for each value. */
export interface Header {
  readonly form: "wide" | "long";
  readonly headings: readonly string[];
  /** Place of each plain column that is there. */
  readonly columns: ReadonlyMap<PlainColumn, number>;
  /** By version of the methodology. */
  readonly indicators: ReadonlyMap<string, readonly IndicatorColumn[]>;
}

/** What was found out: the header, null when the rows below it cannot be read, and what each column was taken for. */
export interface RecognisedHeader extends Pick<FileReading, "form" | "columns"> {
  readonly header: Header | null;
}

/**
 * Finds out what a header row means: columns by their code, or by their Arabic or English name. Problems stand in its
 * row, which is 0 where a file has keys instead of headings.
 */
export function recogniseHeader(
  { number, cells }: { readonly number: number; readonly cells: readonly string[] },
  { periods }: Registers,
  problems: Problems,
  file: string,
): RecognisedHeader {
  const headings = cells.map((cell) => readHeading(cell));
  const methodologies = [...new Set([...periods.values()].map(({ methodology }) => methodology))];
  const form = headings.some(({ plain }) => plain === "indicator") ? "long" : "wide";
  const known: readonly PlainColumn[] = form === "long" ? [...plainColumns, ...longColumns] : plainColumns;
  const columns = new Map<PlainColumn, number>();
  const indicators = new Map(methodologies.map(({ version }) => [version, [] as IndicatorColumn[]]));
  const seen = new Set<string>();
  let isReadable = true;

  const take = (heading: Heading, at: number): Pick<ReadColumn, "meaning" | "code"> => {
    const refuse = (code: ProblemCode, given = "") =>
      problems.add(code, { file, row: number, column: heading.text, at, found: heading.text }, given);
    const plain = known.find((name) => name === heading.plain);
    const matches = plain === undefined && form === "wide" ? findIndicators(heading, methodologies) : [];
    const ambiguous = matches.find(({ codes }) => codes.length > 1);
    const keys = plain ? [plain] : matches.map(({ version, codes }) => `${version}\n${codes[0]}`);
    const isDoubled = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (keys.length === 0) {
      const codes = new Set(form === "long" ? [] : methodologies.flatMap(({ places }) => [...places.keys()]));
      refuse("unknown-column", [...known, ...codes].join(", "));
      return { meaning: "unknown", code: null };
    }
    if (ambiguous !== undefined || isDoubled) {
      if (ambiguous === undefined) refuse("doubled-column");
      else refuse("ambiguous-column", ambiguous.codes.join(", "));
      isReadable = false;
      return { meaning: "unusable", code: null };
    }
    if (plain !== undefined) {
      columns.set(plain, at);
      return { meaning: plain, code: null };
    }
    const codes = new Map(matches.map(({ version, codes: [code = ""] }) => [version, code]));
    for (const { version, places } of methodologies) {
      indicators.get(version)?.push({ at, place: places.get(codes.get(version) ?? "") ?? -1 });
    }
    return { meaning: "indicator", code: matches.at(-1)?.codes[0] ?? null };
  };

  const read = headings.flatMap((heading, at): ReadColumn[] => {
    const column = { letter: nameColumn(at), heading: heading.text };
    if (heading.isNote) return [{ ...column, meaning: "note", code: null }];
    return [{ ...column, ...take(heading, at) }];
  });
  for (const name of missingColumns(form, columns)) {
    problems.add("missing-column", { file, row: number }, name);
    isReadable = false;
  }
  const header = { form, headings: headings.map(({ text }) => text), columns, indicators } as const;
  return { header: isReadable ? header : null, form, columns: read };
}

/** The indicators that a heading names in each version, by code before name; several where a name is not enough. */
function findIndicators(
  { text, code }: Heading,
  methodologies: readonly IndicatorList[],
): { readonly version: string; readonly codes: readonly string[] }[] {
  const folded = foldText(text);
  return methodologies.flatMap(({ version, places, names }) => {
    const named = [text, code].find((candidate) => candidate !== null && places.has(candidate));
    const codes = named ? [named] : (names.get(folded) ?? []);
    return codes.length === 0 ? [] : [{ version, codes }];
  });
}

function missingColumns(form: Header["form"], columns: ReadonlyMap<PlainColumn, number>): PlainColumn[] {
  const needed: PlainColumn[] = form === "long" ? ["entity", "service", "indicator"] : ["entity", "service"];
  const absent = needed.filter((name) => !columns.has(name));
  return form === "long" && !columns.has("value") && !columns.has("state") ? [...absent, "value"] : absent;
}
