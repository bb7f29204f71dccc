/** A column, upwards; with a leading `-` downwards. */
export type OrderBy<Column extends string> = Column | `-${Column}`;

/** Every order that rows with these columns can be in. */
export function ordersBy<Column extends string>(columns: readonly Column[]): readonly OrderBy<Column>[] {
  return columns.flatMap((column): OrderBy<Column>[] => [column, `-${column}`]);
}

/** The column that an order goes by, and whether it runs downwards. */
export function columnOf<Column extends string>(
  order: OrderBy<Column>,
  columns: readonly Column[],
): { column: Column; isDown: boolean } {
  const column = columns.find((each) => each === order || `-${each}` === order);
  if (column === undefined) throw new RangeError(`not an order of these columns: ${order}`);
  return { column, isDown: order.startsWith("-") };
}

interface Sorting<Row> {
  /** What a column compares; `undefined` where it is the name. */
  readonly figure: ((row: Row) => number | null) | undefined;
  readonly isDown: boolean;
  /** The name that the reader sees. */
  readonly nameOf: (row: Row) => string;
  readonly language: string;
}

/**
 * Rows by a figure or by name, those that are equal in it by name. One that has no such figure stands last whichever way
 * the order runs: an unknown is neither the highest nor the lowest.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  { figure, isDown, nameOf, language }: Sorting<Row>,
): Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const byName = (a: Row, b: Row) => collator.compare(nameOf(a), nameOf(b));
  const turn = isDown ? -1 : 1;
  if (figure === undefined) return [...rows].sort((a, b) => turn * byName(a, b));
  return [...rows].sort((a, b) => {
    const [one, other] = [figure(a), figure(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return turn * (one - other) || byName(a, b);
  });
}
