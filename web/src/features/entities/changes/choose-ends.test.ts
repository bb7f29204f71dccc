import { expect, test } from "vitest";
import { chooseEnds } from "./choose-ends.ts";

const points = [
  { period: "2022", score: 60 },
  { period: "2023", score: null },
  { period: "2024", score: 70 },
  { period: "2025", score: 80 },
];
const nothing = { from: undefined, to: undefined };

test("the page's period is compared with the nearest one before that has a score", () => {
  expect(chooseEnds(points, "2025", nothing)).toMatchObject({ from: "2024", to: "2025" });
  expect(chooseEnds(points, "2024", nothing)).toMatchObject({ from: "2022", to: "2024" });
});

test("the first period is compared with the next one", () => {
  expect(chooseEnds(points, "2022", nothing)).toMatchObject({ from: "2024", to: "2022" });
});

test("what the address says is compared, whatever it is", () => {
  expect(chooseEnds(points, "2025", { from: "2022", to: "2024" })).toMatchObject({
    from: "2022",
    to: "2024",
  });
  expect(chooseEnds(points, "2023", { from: "2023", to: "2025" })).toMatchObject({
    from: "2023",
    to: "2025",
  });
});

test("without two periods with a score, or one of the page's own, there is nothing to compare", () => {
  expect(chooseEnds(points, "2023", nothing)).toBeNull();
  expect(chooseEnds(points.slice(0, 2), "2022", nothing)).toBeNull();
});
