/** The rows of the Markdown table with these headings, each by heading. */
export function readTable<Heading extends string>(
  markdown: string,
  headings: readonly Heading[],
): Record<Heading, string>[] {
  const lines = markdown.split("\n").map(cellsOf);
  const start = lines.findIndex((cells) => cells.join("|") === headings.join("|"));
  if (start === -1) throw new Error(`no table with the headings ${headings.join(", ")}`);
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((cells) => cells.length === 0);
  return rest.slice(0, end === -1 ? rest.length : end).map((cells) => rowOf(headings, cells));
}

function cellsOf(line: string): string[] {
  const [, inside] = /^\s*\|(.*)\|\s*$/.exec(line) ?? [];
  return inside === undefined ? [] : inside.split("|").map((cell) => cell.trim());
}

function rowOf<Heading extends string>(
  headings: readonly Heading[],
  cells: readonly string[],
): Record<Heading, string> {
  const row: Partial<Record<Heading, string>> = {};
  for (const [place, heading] of headings.entries()) row[heading] = cells[place] ?? "";
  return row as Record<Heading, string>;
}
