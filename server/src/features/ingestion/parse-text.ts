import { Readable } from "node:stream";
import Papa from "papaparse";

/** What separates the cells of a text file. */
const delimiters = [",", ";", "\t"];

/** One row of a text file. */
export interface ParsedRow {
  /** From 1, blank rows counted. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly delimiter: string;
  /** Quotation marks in it that do not open or close a cell. */
  readonly brokenQuotes: number;
}

/** Takes in the rows of a text; `onRow` answers false when no more are wanted. */
export interface RowTaker {
  onRow(row: ParsedRow): boolean;
  /** Takes a row, no cell of which can be quoted, as it stands; false when it has to be split. */
  onPlain(text: string, delimiter: string, number: number): boolean;
}

/**
 * Parses separated text row by row, blank ones included. What separates cells and rows is found out from the beginning.
 * Rows are split as long as there is no quotation mark; from the first one on Papa Parse reads, which makes the same of
 * them, at more than twice the time.
 */
export async function parseText(text: Readable, delimiter: string, taker: RowTaker): Promise<void> {
  const chunks: AsyncIterator<string> = text[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const { meta } = Papa.parse<string[]>(first.value, {
    delimiter,
    delimitersToGuess: delimiters,
    preview: 1,
  });
  const form = { delimiter: meta.delimiter, newline: meta.linebreak };
  let rest = "";
  let number = 0;
  const take = (row: string): boolean => {
    number++;
    if (taker.onPlain(row, form.delimiter, number)) return true;
    const cells = row.split(form.delimiter);
    return taker.onRow({ number, cells, delimiter: form.delimiter, brokenQuotes: 0 });
  };
  for (let chunk: IteratorResult<string> = first; !chunk.done; chunk = await chunks.next()) {
    rest += chunk.value;
    if (chunk.value.includes('"')) {
      return parseQuoted(Readable.from(resume(rest, chunks)), { ...form, rowsBefore: number }, taker);
    }
    let start = 0;
    for (;;) {
      const end = rest.indexOf(form.newline, start);
      if (end < 0) break;
      if (!take(rest.slice(start, end))) return;
      start = end + form.newline.length;
    }
    rest = rest.slice(start);
  }
  take(rest);
}

async function* resume(rest: string, chunks: AsyncIterator<string>): AsyncGenerator<string> {
  yield rest;
  for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) yield chunk.value;
}

function parseQuoted(
  text: Readable,
  form: { readonly delimiter: string; readonly newline: string; readonly rowsBefore: number },
  { onRow }: RowTaker,
): Promise<void> {
  let number = form.rowsBefore;
  return new Promise((resolve, reject) => {
    text.once("error", reject);
    Papa.parse<string[]>(text, {
      delimiter: form.delimiter,
      newline: form.newline as "\n",
      step: ({ data, errors }, parser) => {
        const brokenQuotes = errors.filter(({ type }) => type === "Quotes").length;
        const row = { number: ++number, cells: data, delimiter: form.delimiter, brokenQuotes };
        if (!onRow(row)) parser.abort();
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
