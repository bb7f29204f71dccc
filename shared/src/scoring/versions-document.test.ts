import { expect, test } from "vitest";
import document from "../../../docs/methodology.md?raw";
import { findAnswers } from "../methodology/find-answers.ts";
import { linkPeriods } from "../methodology/link-periods.ts";
import type { ComputedMethodology } from "../methodology/methodology.ts";
import { mappedCounts } from "../methodology/version-mapping.ts";
import { readTable } from "./testing/read-table.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { scoreFacts } from "./testing/score-facts.ts";

const asking = (version: string, ...codes: string[]) =>
  ruleBook(
    [
      group(
        "offer",
        1,
        codes.map((code) => indicator(code)),
      ),
    ],
    { version },
  );
const versions: Readonly<Record<string, ComputedMethodology>> = {
  first: asking("first", "a", "b"),
  second: asking("second", "a", "b", "c"),
  third: asking("third", "b", "c"),
};
const versionOf = (name = "") => versions[name] ?? asking("none", "none");
const rows = readTable(document, ["Period", "Version", "a", "b", "c", "By the first", "By the third"]);

function scoreBy(version: string, row: (typeof rows)[number]): number {
  const reported = (["a", "b", "c"] as const).flatMap((code) =>
    row[code] === "–" ? [] : [[code, Number(row[code])] as const],
  );
  return scoreFacts(versionOf(version), Object.fromEntries(reported)).score;
}

const allows = (own: string, other: string) =>
  findAnswers(versionOf(own), versionOf(other)).unanswered.length === 0;

test("the documented chain scores each period by the versions that its values allow, and by no others", () => {
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    for (const [version, column] of [
      ["first", "By the first"],
      ["third", "By the third"],
    ] as const) {
      const said = row[column] === "–" ? null : Number(row[column]);
      const isAllowed = row.Version === version || allows(row.Version, version);
      expect(isAllowed ? scoreBy(version, row) : null, `${row.Period} ${version}`).toBe(said);
    }
  }
});

test("the documented chain adds up over the period that both versions score", () => {
  const timeline = rows.map(({ Period, Version }) => ({ period: Period, version: Version }));
  const stretches = linkPeriods(timeline, allows) ?? [];
  expect(stretches).toHaveLength(2);
  const rowOf = (period: string) => rows.find(({ Period }) => Period === period) as (typeof rows)[number];
  const change = stretches.reduce(
    (sum, { version, from, to }) => sum + scoreBy(version, rowOf(to)) - scoreBy(version, rowOf(from)),
    0,
  );
  expect(document).toContain(`= **${change}**.`);
});

test("the documented changes have as many codes on each side as a mapping may have", () => {
  const changes = readTable(document, ["Change", "Before", "After", "It means"]);
  expect(changes.map(({ Change }) => Change)).toEqual(Object.keys(mappedCounts));
  const words = new Map([
    ["none", [0, 0]],
    ["one", [1, 1]],
    ["several", [2, Number.POSITIVE_INFINITY]],
  ]);
  for (const { Change, Before, After } of changes) {
    const { from, to } = mappedCounts[Change as keyof typeof mappedCounts];
    expect([from, to]).toEqual([words.get(Before), words.get(After)]);
  }
});
