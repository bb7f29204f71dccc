import { foldText } from "@marsad/shared/search";

/** Columns of every form, and those that the long form has instead of one column for each indicator. */
export const plainColumns = ["entity", "service", "period", "segments", "channels", "volume"] as const;
export const longColumns = ["indicator", "value", "state"] as const;

export type PlainColumn = (typeof plainColumns)[number] | (typeof longColumns)[number];

/** What people write over each column, besides its own name. */
const headings: Readonly<Record<PlainColumn, readonly string[]>> = {
  entity: ["entity code", "الجهة", "رمز الجهة"],
  service: ["service code", "الخدمة", "رمز الخدمة"],
  period: ["الفترة", "رمز الفترة", "فترة القياس"],
  segments: ["الشرائح", "شرائح المستفيدين"],
  channels: ["القنوات"],
  volume: ["transactions", "عدد المعاملات", "المعاملات"],
  indicator: ["indicator code", "المؤشر", "رمز المؤشر"],
  value: ["القيمة"],
  state: ["الحالة"],
};

const columns: ReadonlyMap<string, PlainColumn> = new Map(
  [...plainColumns, ...longColumns].flatMap((column) =>
    [column, ...headings[column]].map((heading) => [foldText(heading), column] as const),
  ),
);

/** What stands over a column. */
export interface Heading {
  readonly text: string;
  /** The code in square brackets at its end, as templates write it; null where there is none. */
  readonly code: string | null;
  /** The plain column that it stands for. */
  readonly plain: PlainColumn | undefined;
  /** Blank, or in parentheses: whoever made the file keeps such a column for themselves, and it is not read. */
  readonly isNote: boolean;
}

/** Reads a heading in Arabic or English, by the code in it before its own words. */
export function readHeading(cell: string): Heading {
  const text = cell.trim();
  const code = /\[([^[\]]+)\]$/.exec(text)?.[1]?.trim() ?? null;
  const plain = columns.get(foldText(code ?? "")) ?? columns.get(foldText(text));
  return { text, code, plain, isNote: text === "" || /^\(.*\)$/s.test(text) };
}
