const endings: Readonly<Record<string, string>> = {
  "text/csv": "csv",
  "application/json": "json",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};

/** What a marked file is saved as: its own name with `.marked` in it, and the ending of what it has become. */
export function nameMarked(name: string, contentType: string): string {
  const [, stem = name, ending = "csv"] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
  const [type = ""] = contentType.split(";");
  return `${stem}.marked.${endings[type] ?? ending}`;
}
