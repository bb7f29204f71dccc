import { validateDefinition } from "@marsad/shared/composite";
import { readDefinition } from "@marsad/shared/input/read-definition";
import { expect, test } from "vitest";
import { draftDefinition } from "./draft-definition.ts";
import { parseTable } from "./parse-table.ts";
import { tryComposite } from "./try-composite.ts";

const draftOf = (text: string) => draftDefinition(parseTable(text));

test("the first column is the units, a column of years the periods, and every column of numbers an indicator", () => {
  const draft = draftOf("town,note,year,Online %,days\nA,good,2024,80,5\nB,,2024,,9\n");
  expect(draft).toMatchObject({ unit: "town", period: "year" });
  expect(draft.children.map(({ code }) => code)).toEqual(["online", "days"]);
});

test("headings that make no code, or one that is taken, are numbered, so that the draft can always be run", () => {
  const text = "المدينة,السنة,الرضا,أيام,rank,a b,a-b\nأ,2024,80,5,1,2,3\nب,2024,60,9,2,4,5\n";
  const draft = draftOf(text);
  expect(draft.period).toBe("السنة");
  expect(draft.children.map(({ code }) => code)).toEqual([
    "column-3",
    "column-4",
    "column-5",
    "a-b",
    "column-7",
  ]);
  expect(validateDefinition(draft)).toEqual([]);
  const { run } = tryComposite(readDefinition(JSON.stringify(draft)), parseTable(text));
  // Of the five columns A is above in the first alone.
  expect(Array.from(run?.aggregated.scores.at(-1) ?? [])).toEqual([20, 80]);
});

test("a table without numbers makes a draft that says what it lacks", () => {
  const { definition, problems } = readDefinition(JSON.stringify(draftOf("town,colour\nA,red\n")));
  expect(definition).toBeNull();
  expect(problems.map(({ column }) => column)).toEqual(["children"]);
});
