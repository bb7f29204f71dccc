import type { PeerGroup } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { entities } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { openExampleApp } from "../../testing/example-app.ts";
import { programme } from "../../testing/example-results.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";

const people: Readonly<Record<string, number>> = { riyadh: 8_000_000, jeddah: 3_000_000, asir: 2_000_000 };

forEachEngine("GET …/peer-group/:period", (open) => {
  const { read, refusal } = openExampleApp(open);
  beforeAll(async () => {
    for (const [code, number] of Object.entries(people)) {
      await open()
        .db.update(entities)
        .set({ population: { people: number, year: 2022, source: { en: "Census" } } })
        .where(and(eq(entities.programme, programme), eq(entities.code, code)));
    }
  });
  const group = (entity: string, search = "") =>
    read<PeerGroup>(`/entities/${entity}/peer-group/2023-Q3${search}`);
  const codes = ({ members }: PeerGroup) => members.map(({ entity }) => entity.code);

  test("without a rule the peers are those of the same kind, the unscored last, with median and quartiles", async () => {
    const found = await group("asir");
    expect(found).toMatchObject({
      rule: "kind",
      band: null,
      population: { people: 2_000_000, year: 2022, source: { en: "Census" } },
      score: 85,
      place: 2,
      median: 85,
      lowerQuartile: 78.75,
      upperQuartile: 86.75,
      rules: [
        { rule: "kind", total: 5, scored: 4 },
        { rule: "region", total: 2, scored: 1 },
        { rule: "population", total: 1, scored: 1 },
      ],
    });
    expect(codes(found)).toEqual(["riyadh", "asir", "jeddah", "late", "silent"]);
    expect(found.members.at(-1)).toMatchObject({ score: null, state: "not-reported", rank: null });
  });

  test("peers by region are of any kind, and too few have a median alone, or none", async () => {
    const two = await group("late", "?rule=region");
    expect(codes(two)).toEqual(["jeddah", "late"]);
    expect(two).toMatchObject({ median: 72.5, lowerQuartile: null, upperQuartile: null, place: 2 });
    expect(await group("asir", "?rule=region")).toMatchObject({ median: null, place: 1 });
  });

  test("peers by population lie in the same band, which is told", async () => {
    const large = await group("riyadh", "?rule=population");
    expect(codes(large)).toEqual(["riyadh", "jeddah"]);
    expect(large.band).toEqual({ from: 3_000_000, below: null });
  });

  test("a rule that an entity has nothing for is not offered, and not found", async () => {
    const { rules } = await group("trade");
    expect(rules.map(({ rule }) => rule)).toEqual(["kind"]);
    expect(await refusal("/entities/trade/peer-group/2023-Q3?rule=region")).toEqual([
      404,
      "peer-group-not-found",
    ]);
    expect(await refusal("/entities/trade/peer-group/2023-Q3?rule=size")).toEqual([400, "invalid-request"]);
    expect(await refusal("/entities/none/peer-group/2023-Q3")).toEqual([404, "entity-not-found"]);
    expect(await refusal("/entities/trade/peer-group/1999")).toEqual([404, "period-not-found"]);
  });

  test("who can be learnt from attains more, the nearest above first", async () => {
    const { lessons } = await group("late");
    expect(
      lessons.map(({ indicator, dimension, lost, attained }) => [indicator, dimension, lost, attained]),
    ).toEqual([
      ["a", "access", 20, 60],
      ["c", "use", 20, 60],
    ]);
    expect(lessons[0]?.from.map(({ entity, score, attained }) => [entity.code, score, attained])).toEqual([
      ["asir", 85, 85],
      ["jeddah", 85, 85],
      ["riyadh", 92, 92],
    ]);
    const { lessons: ofBest } = await group("riyadh");
    expect(ofBest.map(({ from }) => from)).toEqual([[], []]);
  });

  test("who has no score stands nowhere and learns nothing here, and a period without results has nobody", async () => {
    expect(await group("silent")).toMatchObject({ score: null, place: null, median: 85, lessons: [] });
    expect(await read("/entities/asir/peer-group/2023-Q2")).toMatchObject({
      state: "not-measured",
      members: [],
      median: null,
    });
  });
});
