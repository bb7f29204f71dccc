/** The widest a column gets, in characters; longer cells go on below. */
const widestColumn = 44;

/** A table in plain text: columns as wide as their widest line, long cells wrapped at spaces. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => header.map((_, column) => wrap(row[column] ?? "")));
  const widths = header.map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map((line) => line.length))),
  );
  return cells
    .flatMap((row) => {
      const height = Math.max(...row.map((lines) => lines.length));
      return Array.from({ length: height }, (_, index) =>
        row
          .map((lines, column) => (lines[index] ?? "").padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd(),
      );
    })
    .join("\n");
}

function wrap(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (last !== "" && longer.length > widestColumn) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
