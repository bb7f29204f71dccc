/** The letters of a column as spreadsheets have them, by its place: 0 is `A`, 25 `Z`, 26 `AA`. */
export function nameColumn(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : nameColumn(Math.floor(place / 26) - 1) + letter;
}

/** A cell as spreadsheets call it, such as `D7`, by its row, the first being 1, and the place of its column. */
export function nameCell(row: number, place: number): string {
  return `${nameColumn(place)}${row}`;
}

/** Row and place of a cell by its name; null for what is no such name. */
export function locateCell(name: string): { readonly row: number; readonly place: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), place };
}
