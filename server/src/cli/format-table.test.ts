import { expect, test } from "vitest";
import { formatTable } from "./format-table.ts";

test("columns line up, and no line ends in spaces", () => {
  const table = formatTable(
    ["row", "found"],
    [
      ["2", "maybe"],
      ["1200", ""],
    ],
  );
  expect(table).toBe("row   found\n2     maybe\n1200");
});

test("a long cell goes on below, inside its column", () => {
  const long = "one of account_registration authentication application decision issuance";
  const lines = formatTable(["expected", "mend"], [[long, "Correct it."]]).split("\n");
  expect(lines).toEqual([
    "expected                                    mend",
    "one of account_registration authentication  Correct it.",
    "application decision issuance",
  ]);
});
