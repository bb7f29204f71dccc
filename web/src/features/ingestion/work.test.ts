import type { IngestionResult } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import {
  type Asked,
  advance,
  askOf,
  isSameAsking,
  noWork,
  obstacleOf,
  type Step,
  type Work,
} from "./work.ts";

const file = new File(["entity"], "values.csv");
const period = "2024";

const result = (status: IngestionResult["status"]): IngestionResult => ({
  id: null,
  dryRun: true,
  programme: "towns",
  periods: [period],
  source: "csv",
  fileName: file.name,
  checksum: "",
  status,
  counts: {
    ...{ rows: 1, cells: 1, added: 1, changed: 0, cleared: 0, unchanged: 0 },
    ...{ assessments: 1, problems: 0, problemsByCode: {}, wrongRows: 0 },
  },
  readings: [],
  problems: [],
});

const after = (...steps: readonly Step[]): Work => steps.reduce(advance, noWork);
const chosen: Step = { step: "chosen", file };
const checked = (status: IngestionResult["status"], more: Partial<Asked> = {}): Step => ({
  step: "checked",
  asked: { file, period, encoding: "", onlyValid: false, corrections: {}, ...more },
  result: result(status),
});
const mended: Step = { step: "mended", cell: "C2", text: "50" };

test("what fails or is called off takes nothing away: the file, the mended cells and the last answer stay", () => {
  const before = after(chosen, checked("refused"), mended);
  for (const end of [
    { step: "failed", purpose: "check", error: new Error("cut") },
    { step: "called-off" },
  ] as const) {
    const { file, corrections, checked, sending } = advance(
      advance(before, { step: "begun", purpose: "check" }),
      end,
    );
    expect({ file, corrections, checked, sending }).toEqual({
      file: before.file,
      corrections: { C2: "50" },
      checked: before.checked,
      sending: null,
    });
  }
});

test("nothing can be taken in before it is checked, nor after something has changed since", () => {
  expect(obstacleOf(after(chosen), period)).toBe("unchecked");
  expect(obstacleOf(after(chosen, checked("committed")), period)).toBeNull();
  expect(obstacleOf(after(chosen, checked("committed"), mended), period)).toBe("stale");
  expect(obstacleOf(after(chosen, checked("committed")), "2025")).toBe("stale");
  expect(
    obstacleOf(after(chosen, checked("committed"), { step: "set", encoding: "windows-1256" }), period),
  ).toBe("stale");
});

test("what is refused, or would change nothing, cannot be taken in", () => {
  expect(obstacleOf(after(chosen, checked("refused")), period)).toBe("refused");
  expect(obstacleOf(after(chosen, checked("unchanged")), period)).toBe("unchanged");
});

test("a cell that is put back as it was read is not mended, and a blank one is", () => {
  expect(after(chosen, mended, { step: "mended", cell: "C2", text: null }).corrections).toEqual({});
  expect(after(chosen, { step: "mended", cell: "C2", text: "" }).corrections).toEqual({ C2: "" });
});

test("another file begins anew, with nothing of what was mended in the one before", () => {
  const other = new File(["entity"], "other.csv");
  expect(after(chosen, mended, checked("refused"), { step: "chosen", file: other })).toEqual({
    ...noWork,
    file: other,
  });
});

test("two askings are the same where the same file is to be read the same way", () => {
  const asked = askOf(after(chosen, mended), period);
  const again = askOf(after(chosen, mended), period);
  if (asked === null || again === null) throw new Error("a file was chosen");
  expect(isSameAsking(asked, again)).toBe(true);
  expect(isSameAsking(asked, { ...again, corrections: {} })).toBe(false);
  expect(isSameAsking(asked, { ...again, corrections: { C3: "50" } })).toBe(false);
  expect(isSameAsking(asked, { ...again, onlyValid: true })).toBe(false);
});
