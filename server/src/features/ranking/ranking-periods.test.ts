import type { Ranking } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { openExampleApp } from "../../testing/example-app.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

forEachEngine("GET /rankings/:period with periods side by side", (open) => {
  const { read, refusal } = openExampleApp(open);
  const codes = ({ rows }: Ranking) => rows.map(({ entity }) => entity.code);

  test("each row says score and rank in every period, in order of time, and the changes between", async () => {
    const { rows } = await read<Ranking>("/rankings/2023-Q3?periods=2023-Q1");
    expect(rows[1]?.entity.code).toBe("asir");
    const stored = { state: "scored", meetsBenchmark: false };
    expect(rows[1]?.beside).toEqual([
      { ...stored, period: "2023-Q1", score: 80, rank: 3, scoreChange: null, rankChange: null },
      { ...stored, period: "2023-Q3", score: 85, rank: 2, scoreChange: 5, rankChange: 1 },
    ]);
  });

  test("no change is told across a change of methodology", async () => {
    const { rows } = await read<Ranking>("/rankings/2023-Q3?periods=2022-Q4,2023-Q1");
    const riyadh = rows.find(({ entity }) => entity.code === "riyadh");
    expect(riyadh?.beside?.map(({ score, scoreChange }) => [score, scoreChange])).toEqual([
      [95, null],
      [88, null],
      [92, 4],
    ]);
  });

  test("who was not part of a period, or was not measured in it, has the reason there and no change", async () => {
    const { rows } = await read<Ranking>("/rankings/2023-Q3?periods=2023-Q1,2023-Q2");
    const late = rows.find(({ entity }) => entity.code === "late");
    expect(late?.beside?.map(({ state, scoreChange }) => [state, scoreChange])).toEqual([
      ["not-expected", null],
      ["not-measured", null],
      ["scored", null],
    ]);
  });

  test("rows are sorted by the score in any of them and by the change into it, the unknown last", async () => {
    const beside = "periods=2022-Q4,2023-Q1";
    expect(codes(await read<Ranking>(`/rankings/2023-Q3?${beside}&sort=-period.2023-Q1`))).toEqual([
      "jeddah",
      "riyadh",
      "asir",
      "trade",
      "late",
    ]);
    expect(codes(await read<Ranking>(`/rankings/2023-Q3?${beside}&sort=-change.2023-Q3`))).toEqual([
      "asir",
      "riyadh",
      "trade",
      "jeddah",
      "late",
    ]);
    // Across the change of methodology nobody has a change: the order is that of rank.
    expect(codes(await read<Ranking>(`/rankings/2023-Q3?${beside}&sort=change.2023-Q1`))[0]).toBe("riyadh");
    expect(codes(await read<Ranking>("/rankings/2023-Q3?sort=period.2023-Q1"))[0]).toBe("riyadh");
  });

  test("pages go on with the same periods", async () => {
    const first = await read<Ranking>("/rankings/2023-Q3?periods=2023-Q1&limit=2");
    const second = await read<Ranking>(
      `/rankings/2023-Q3?periods=2023-Q1&limit=2&cursor=${encodeURIComponent(first.next ?? "")}`,
    );
    expect(second.rows.map(({ beside }) => beside?.length)).toEqual([2, 2]);
    expect(await refusal(`/rankings/2023-Q3?limit=2&cursor=${first.next}`)).toEqual([409, "cursor-expired"]);
  });

  test("rows say nothing of other periods unless asked, and the ranked one is never told twice", async () => {
    expect((await read<Ranking>("/rankings/2023-Q3")).rows.some((row) => "beside" in row)).toBe(false);
    const { rows } = await read<Ranking>("/rankings/2023-Q3?periods=2023-Q3,2023-Q3");
    expect(rows[0]?.beside?.map(({ period }) => period)).toEqual(["2023-Q3"]);
  });

  test("an unknown period and more than three others are refused", async () => {
    expect(await refusal("/rankings/2023-Q3?periods=1999")).toEqual([404, "period-not-found"]);
    const four = "2022-Q4,2023-Q1,2023-Q2,2023-Q4";
    expect(await refusal(`/rankings/2023-Q3?periods=${four}`)).toEqual([400, "invalid-request"]);
  });
});
