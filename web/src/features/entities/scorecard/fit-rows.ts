/**
 * The first rows that fit into so many lines, when each takes as many as `linesOf` says, and how many are left over.
 * Where not all fit, one line is kept for saying so.
 */
export function fitRows<Row>(
  rows: readonly Row[],
  lines: number,
  linesOf: (row: Row) => number,
): { readonly shown: readonly Row[]; readonly more: number } {
  const countUpTo = (room: number) => {
    let taken = 0;
    const end = rows.findIndex((row) => {
      taken += linesOf(row);
      return taken > room;
    });
    return end === -1 ? rows.length : end;
  };
  if (countUpTo(lines) === rows.length) return { shown: rows, more: 0 };
  const count = countUpTo(lines - 1);
  return { shown: rows.slice(0, count), more: rows.length - count };
}
