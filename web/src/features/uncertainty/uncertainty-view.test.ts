import { expect, test } from "vitest";
import { toParameters, uncertaintyView, usual } from "./uncertainty-view.ts";

const parse = (search: string) => uncertaintyView.parse(new URLSearchParams(search));

test("an address without parameters has the usual choices, and is written without any", () => {
  const view = parse("");
  expect(view).toMatchObject({ ...usual, period: undefined, bands: "chart", part: 0, order: "equal" });
  expect(Object.values(uncertaintyView.format(view)).filter(Boolean)).toEqual([]);
});

test("what an address says comes back the same", () => {
  const search =
    "period=2024&seed=7&draws=200&spread=50&normalisations=percentile&missing=zero,median&bands=table&part=2&order=offer";
  const written = uncertaintyView.format(parse(search));
  const text = new URLSearchParams(
    Object.entries(written).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  expect(decodeURIComponent(text)).toBe(search);
});

test("what cannot be is ignored, number by number and rule by rule", () => {
  const view = parse("seed=-1&draws=9999&spread=x&normalisations=guess&combinations=guess,geometric&part=-3");
  expect(view).toMatchObject({ seed: 1, draws: 1000, spread: 25, combinations: "geometric", part: 0 });
  expect(view.normalisations).toBe(usual.normalisations);
});

test("the API has the spread as a share, and only what is not usual", () => {
  expect(toParameters(parse("spread=50&seed=3"))).toEqual({
    ...{ seed: "3", spread: "0.5", draws: undefined, normalisations: undefined },
    ...{ combinations: undefined, missing: undefined },
  });
});
