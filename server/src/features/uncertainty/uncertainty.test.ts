import type { Ranking, RankingOrders, RankingSensitivity, RankingUncertainty } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns } from "../../testing/open-towns.ts";

/** `online` weighs 1 and `share` 3: alpha has 92.5, beta 62.5. */
const values = `entity,service,period,online,share
alpha,permit,2024,yes,80
alpha,licence,2024,yes,100
beta,permit,2024,yes,50
`;
const none = "spread=0&normalisations=official&combinations=official&missing=official";

forEachEngine("GET …/rankings/:period/uncertainty", (open) => {
  const { app, get, ingest } = openTowns(open);
  beforeAll(async () => {
    expect((await ingest(values)).status).toBe(201);
  });
  const read = async <Answer>(path: string): Promise<Answer> => {
    const { status, body } = await get(`/towns/rankings/2024${path}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body as Answer;
  };

  test("without noise it is the ranking, to the last digit", async () => {
    const { rows } = await read<RankingUncertainty>(`/uncertainty?draws=5&${none}`);
    const ranking = await read<Ranking>("");
    expect(rows.map(({ entity, rank, score }) => [entity.code, rank, score])).toEqual(
      ranking.rows.map(({ entity, rank, score }) => [entity.code, rank, score]),
    );
    for (const { rank, ranks, score, scores, ranked } of rows) {
      expect([ranks, scores, ranked]).toEqual([
        { low: rank, median: rank, high: rank },
        { low: score, median: score, high: score },
        1,
      ]);
    }
  });

  test("it says its seed, draws and choices, and is the same again; the usual ones where none are asked for", async () => {
    const first = await read<RankingUncertainty>("/uncertainty");
    expect([first.seed, first.draws, first.synthetic]).toEqual([1, 1000, true]);
    expect(first.choices).toEqual({
      spread: 0.25,
      normalisations: ["official", "min-max"],
      combinations: ["official", "geometric"],
      missing: ["official", "median"],
    });
    const asked = "seed=1&draws=1000&spread=0.25&missing=official,median";
    expect((await read<RankingUncertainty>(`/uncertainty?${asked}`)).rows).toEqual(first.rows);
    const other = await read<RankingUncertainty>("/uncertainty?seed=2");
    expect(other.rows).not.toEqual(first.rows);
    const [alpha, beta] = first.rows;
    expect([alpha?.entity.code, alpha?.ranks, alpha?.aheadOfBelow, alpha?.group]).toEqual([
      ...["alpha", { low: 1, median: 1, high: 1 }, 1, 1],
    ]);
    expect([beta?.aheadOfAbove, beta?.meeting, beta?.group]).toEqual([0, 0, 2]);
  });

  test("what moves ranks is split among what varies; nothing where no rank can move", async () => {
    const sensitivity = await read<RankingSensitivity>("/sensitivity?samples=16");
    expect([sensitivity.meanShift, sensitivity.variance, sensitivity.factors]).toEqual([0, 0, []]);
    expect([sensitivity.seed, sensitivity.samples]).toEqual([1, 16]);
  });

  test("orders under other weightings stand beside the official one", async () => {
    const { orders, rows } = await read<RankingOrders>("/orders");
    const ranking = await read<Ranking>("");
    expect(orders[0]).toEqual({ kind: "equal", dimension: null });
    expect(rows.map(({ entity, rank, score }) => [entity.code, rank, score])).toEqual(
      ranking.rows.map(({ entity, rank, score }) => [entity.code, rank, score]),
    );
    // Where both weigh the same alpha has 90 and 100, and beta 75.
    expect(rows.map(({ others }) => others[0])).toEqual([
      { rank: 1, score: 95 },
      { rank: 2, score: 75 },
    ]);
    orders.slice(1).forEach(({ dimension }, place) => {
      expect(rows.map(({ others }) => others[place + 1]?.score)).toEqual(
        ranking.rows.map(({ dimensions }) => dimensions.find(({ code }) => code === dimension)?.score),
      );
    });
  });

  test("a period without results has nobody in it, and what cannot be reckoned is refused with the reason", async () => {
    const { status, body } = await get<RankingUncertainty>("/towns/rankings/2023/uncertainty");
    expect([status, body.rows]).toEqual([200, []]);
    for (const [path, code] of [
      ["/towns/rankings/2021/uncertainty", "period-not-found"],
      ["/nowhere/rankings/2024/uncertainty", "programme-not-found"],
      ["/towns/rankings/2024/uncertainty?draws=0", "invalid-request"],
      ["/towns/rankings/2024/uncertainty?spread=1", "invalid-request"],
      ["/towns/rankings/2024/uncertainty?missing=guess", "invalid-request"],
      ["/towns/rankings/2024/sensitivity?samples=100000", "invalid-request"],
    ] as const) {
      expect([path, (await get(path)).body.code]).toEqual([path, code]);
    }
  });

  test("who asks for the same at once is answered from one reckoning, and a change gives another answer", async () => {
    const url = "/api/programmes/towns/rankings/2024/uncertainty?draws=50";
    const [first, second] = await Promise.all([app().inject({ url }), app().inject({ url })]);
    expect(second.body).toBe(first.body);
    expect((await ingest("entity,service,period,online,share\nbeta,permit,2024,yes,100\n")).status).toBe(201);
    const next = await app().inject({ url });
    expect(next.headers.etag).not.toBe(first.headers.etag);
    expect(next.json<RankingUncertainty>().rows[0]?.entity.code).toBe("beta");
  });
});
