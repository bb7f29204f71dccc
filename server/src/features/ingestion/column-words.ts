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

/** The column that a heading stands for, in Arabic or English; undefined for any other heading. */
export function readPlainHeading(heading: string): PlainColumn | undefined {
  return columns.get(foldText(heading));
}
