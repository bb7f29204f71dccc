import { expect, test } from "vitest";
import { hideableColumns, shownColumns, toggleColumn } from "./shown-columns.ts";

const hideable = hideableColumns([{ code: "a" }], false);
const shown = (columns: string, isCut = false) => [...shownColumns(hideable, columns, isCut)];

test("an address that says nothing shows the usual columns; in a cut services stand in the place of coverage", () => {
  expect(shown("")).toEqual(["change", "level", "history", "dimension.a", "coverage"]);
  expect(shown("", true)).toEqual(["change", "level", "history", "dimension.a", "services"]);
  expect(hideableColumns([{ code: "a" }], true)).not.toContain("coverage");
});

test("a column is hidden and shown again, in the order of the table, and the usual ones are not in the address", () => {
  const without = toggleColumn(hideable, "", false, "history");
  expect(without).toBe("change,level,dimension.a,coverage");
  expect(toggleColumn(hideable, without, false, "history")).toBe("");
  expect(shown("coverage,change,dimension.gone")).toEqual(["change", "coverage"]);
});

test("all of them can be hidden", () => {
  const none = toggleColumn(hideable, "level", false, "level");
  expect(shown(none)).toEqual([]);
  expect(toggleColumn(hideable, none, false, "level")).toBe("level");
});
