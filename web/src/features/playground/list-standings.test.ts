import { readDefinition } from "@marsad/shared/input/read-definition";
import { expect, test } from "vitest";
import { draftDefinition } from "./draft-definition.ts";
import { listStandings } from "./list-standings.ts";
import { parseTable } from "./parse-table.ts";
import { tryComposite } from "./try-composite.ts";

const rows = parseTable(
  "town;year;online;days\nA;2023;80;5\nB;2023;60;9\nA;2024;90;4\nB;2024;100;\n\nC;2024;;\n",
);

function run(change: (text: string) => string) {
  const { run: made } = tryComposite(readDefinition(change(JSON.stringify(draftDefinition(rows)))), rows);
  if (made === null) throw new Error("the draft cannot be run");
  return made;
}

const asDrafted = run((text) => text);

test("the last period comes first, and who has no score comes last in it", () => {
  const places = listStandings(asDrafted, null).map(({ unit, period, rank }) =>
    [period, rank, unit].join(" "),
  );
  expect(places).toEqual(["2024 1 B", "2024 2 A", "2024  C", "2023 1 B", "2023 2 A"]);
});

test("a row has moved by the places and points between the definition that was begun with and this one", () => {
  const turned = run((text) => text.replaceAll("higher-is-better", "lower-is-better"));
  const moves = listStandings(turned, asDrafted).map(({ unit, period, rankChange }) => [
    unit,
    period,
    rankChange,
  ]);
  expect(moves).toEqual([
    ["A", "2024", 1],
    ["B", "2024", -1],
    ["C", "2024", null],
    ["A", "2023", 1],
    ["B", "2023", -1],
  ]);
  expect(listStandings(asDrafted, asDrafted).map(({ scoreChange }) => scoreChange)).toEqual([
    0,
    0,
    null,
    0,
    0,
  ]);
});

test("blank rows of a table are left out, but counted", () => {
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 7]);
});
