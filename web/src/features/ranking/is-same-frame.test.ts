import type { Programme } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { isSameFrame } from "./is-same-frame.ts";
import type { RankingFrame } from "./ranking-frame.ts";

const source = { title: { en: "A report" } };
const frame: RankingFrame = {
  programme: {} as Programme,
  askedPeriod: undefined,
  levels: [],
  dimensions: [],
  bounds: [50, 90],
  historyFrom: 40,
  shown: new Set(["level", "history"]),
  beside: [],
  picked: ["4"],
  pick: () => {},
  bands: null,
  mine: "4",
  isPublished: false,
  sources: [source],
};

test("lists and sets that hold the same leave a frame the same", () => {
  const again = { bounds: [50, 90], shown: new Set(["level", "history"]), picked: ["4"], sources: [source] };
  expect(isSameFrame(frame, { ...frame, ...again })).toBe(true);
});

test("whatever a row is drawn with makes another frame when it changes", () => {
  const changes: readonly Partial<RankingFrame>[] = [
    { historyFrom: 30 },
    { bands: new Map() },
    { askedPeriod: "2026-Q1" },
    { mine: null },
    { picked: ["4", "13"] },
    { shown: new Set(["level"]) },
    { bounds: [50, 95] },
    { sources: [source, { title: { en: "Another" } }] },
    { pick: () => {} },
  ];
  for (const change of changes)
    expect(isSameFrame(frame, { ...frame, ...change }), JSON.stringify(change)).toBe(false);
});
