import { expect, test } from "vitest";
import { group, indicator, ruleBook } from "../scoring/testing/rule-book.ts";
import { type EntityPath, findPath } from "./find-path.ts";
import { noWishes } from "./path-wishes.ts";
import { factsOf } from "./testing/facts-of.ts";
import { loadSolver } from "./testing/load-solver.ts";

const rules = ruleBook([
  group("one", 1, [
    indicator("big", 3),
    indicator("small", 1),
    indicator("yes", 1, { kind: "yes-no", goalposts: { worst: 0, best: 1 }, missing: "zero" }),
  ]),
]);
const services = { permit: { facts: { big: 75, small: 75, yes: 0 } } };
const shown = (path: EntityPath) =>
  path.steps.map(({ service, indicator: code, target, gain }) => [
    service,
    code,
    target,
    Number(gain.toFixed(9)),
  ]);

test("a path takes the fewest steps, and tells them in the order in which they add most", async () => {
  // 60 now. Yes adds 20; big adds 6 to 85, 12 to 95, 15 to 100; small 2, 4, 5.
  const path = await findPath(factsOf(rules, services, { value: 86, comparator: ">=" }), loadSolver);
  expect([path.outcome, path.start, path.end, path.effort, path.bound]).toEqual(["reached", 60, 86, 2, 2]);
  expect(shown(path)).toEqual([
    ["permit", "yes", 1, 20],
    ["permit", "big", 85, 6],
  ]);
});

test("more than a line is not the line itself", async () => {
  const path = await findPath(factsOf(rules, services, { value: 86, comparator: ">" }), loadSolver);
  expect([path.outcome, path.effort]).toEqual(["reached", 3]);
  expect(path.end).toBeGreaterThan(86);
});

test("a line that shares add up to but for the last bit is reached, and is not more than itself", async () => {
  const levels = [0, 85, 90, 95].map((from) => ({ code: `from-${from}`, names: { en: "Level" }, from }));
  const one = ruleBook([group("one", 1, [indicator("a")])], { levels });
  for (let n = 2; n <= 30; n++) {
    const facts = Object.fromEntries(
      Array.from({ length: n }, (_, at) => [`s${at}`, { facts: { a: at === 0 ? 80 : 90 } }]),
    );
    const effortFor = async (comparator: ">=" | ">") =>
      (await findPath(factsOf(one, facts, { value: 90, comparator }), loadSolver)).effort;
    expect([n, await effortFor(">="), await effortFor(">")]).toEqual([n, 2, 3]);
  }
});

test("what cannot be reached says how far all that is left would lead", async () => {
  const wishes = { ...noWishes, excluded: [{ service: "permit", indicator: "yes" }] };
  const path = await findPath(factsOf(rules, services), loadSolver, wishes);
  expect([path.outcome, path.most, path.end]).toEqual(["unreachable", 80, 80]);
  expect(shown(path)).toEqual([
    ["permit", "big", 100, 15],
    ["permit", "small", 100, 5],
  ]);
});

test("what is met needs nothing, and what has no score has no path", async () => {
  const met = await findPath(factsOf(rules, services, { value: 60, comparator: ">=" }), loadSolver);
  expect([met.outcome, met.steps, met.effort]).toEqual(["met", [], 0]);
  const unscored = await findPath(factsOf(rules, { permit: { facts: {} } }), loadSolver);
  expect([unscored.outcome, unscored.steps]).toEqual(["unscored", []]);
});

test("a manager's effort goes before the methodology's, and dates before gains", async () => {
  const dear = ruleBook([
    group("one", 1, [indicator("a", 1, { effort: 3 }), indicator("b", 1, { effort: 2 })]),
  ]);
  const facts = factsOf(dear, { permit: { facts: { a: 75, b: 75 } } }, { value: 80, comparator: ">=" });
  expect(shown(await findPath(facts, loadSolver))).toEqual([["permit", "b", 85, 5]]);
  const cheap = { ...noWishes, efforts: [{ service: "permit", indicator: "a", effort: 0.5 }] };
  expect(shown(await findPath(facts, loadSolver, cheap))).toEqual([["permit", "a", 85, 5]]);
  const both = {
    ...cheap,
    pinned: [{ service: "permit", indicator: "b", target: 85 }],
    dates: [{ service: "permit", indicator: "b", date: "2027-03-01" }],
  };
  const line = { value: 85, comparator: ">=" } as const;
  expect(shown(await findPath({ ...facts, benchmark: line }, loadSolver, both))).toEqual([
    ["permit", "b", 85, 5],
    ["permit", "a", 85, 5],
  ]);
});

test("two that hold each other back as weakest links are taken together", async () => {
  const weakest = ruleBook([group("one", 1, [indicator("a"), indicator("b")], "weakest-link")]);
  const path = await findPath(
    factsOf(weakest, { permit: { facts: { a: 40, b: 40 } } }, { value: 75, comparator: ">=" }),
    loadSolver,
  );
  expect(shown(path)).toEqual([
    ["permit", "a", 75, 0],
    ["permit", "b", 75, 35],
  ]);
});

test("a geometric group that stands at 0 is lifted off it", async () => {
  const geometric = ruleBook([group("one", 1, [indicator("a"), indicator("b")], "geometric")]);
  const facts = factsOf(geometric, { permit: { facts: { a: 0, b: 75 } } }, { value: 79, comparator: ">=" });
  // √(75 · 85) = 79.84; to 95 one more step would be needed.
  const path = await findPath(facts, loadSolver);
  expect(path).toMatchObject({ outcome: "reached", effort: 2, bound: 2 });
  expect(path.end).toBeCloseTo(Math.sqrt(75 * 85), 9);
});

test("the solver is loaded for efforts that are too fine to be counted, and for no others", async () => {
  let loads = 0;
  const load = () => {
    loads += 1;
    return loadSolver();
  };
  const facts = factsOf(rules, services, { value: 86, comparator: ">=" });
  const effortWhen = async (effort: number) =>
    (await findPath(facts, load, { ...noWishes, efforts: [{ service: "permit", indicator: "yes", effort }] }))
      .effort;
  expect([await effortWhen(1), await effortWhen(2.5), loads]).toEqual([2, 3.5, 0]);
  // Two cents of a million: 10⁸ of them.
  expect([await effortWhen(1_000_000.01), loads]).toEqual([1_000_001.01, 1]);
});

test("where solving gives up, the path is a whole one and says how much less effort might do", async () => {
  const giveUp = async () => () => ({ values: null, bound: 1 });
  const wishes = { ...noWishes, efforts: [{ service: "permit", indicator: "small", effort: Math.E }] };
  const path = await findPath(factsOf(rules, services, { value: 86, comparator: ">=" }), giveUp, wishes);
  expect([path.outcome, path.effort, path.bound]).toEqual(["reached", 2, 1]);
});

test("a path without its solver is refused, not guessed", async () => {
  const wishes = { ...noWishes, efforts: [{ service: "permit", indicator: "small", effort: Math.E }] };
  const lost = async () => {
    throw new Error("no connection");
  };
  await expect(findPath(factsOf(rules, services), lost, wishes)).rejects.toThrow("no connection");
});
