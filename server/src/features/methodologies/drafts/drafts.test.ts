import type { DraftList, MethodologyChanges, RescoredPeriod } from "@marsad/shared/schemas";
import { beforeAll, expect, test } from "vitest";
import { forEachEngine } from "../../../testing/for-each-engine.ts";
import { type Holder, openTowns, problemsOf } from "../../../testing/open-towns.ts";

/** Under version 1 `online` weighs 1 and `share` 3, and both turned round under the draft. */
const values = `entity,service,period,online,share
alpha,permit,2024,yes,40
beta,permit,2024,no,100
`;

type Rules = Record<string, unknown> & { dimensions: { children: Record<string, unknown>[] }[] };

forEachEngine("drafts", (open) => {
  const towns = openTowns(open);
  const draft = "/towns/drafts/3";
  let rules: Rules;
  const ask = async (method: "GET" | "DELETE" | "POST", path: string, holder: Holder = "programme") => {
    const headers = holder === "anybody" ? {} : { authorization: `Bearer ${towns.tokenOf(holder)}` };
    const { statusCode, body } = await towns.app().inject({
      ...{ method, url: `/api/programmes${path}`, headers },
      ...(method === "POST" && { payload: {} }),
    });
    return { status: statusCode, body: JSON.parse(body) };
  };
  beforeAll(async () => {
    expect((await towns.ingest(values)).status).toBe(201);
    const { definition } = (await towns.get("/towns/methodologies/1")).body as { definition: Rules };
    const [offer] = definition.dimensions;
    const children = (offer?.children ?? []).map((child, place) => ({ ...child, weight: [3, 1][place] }));
    rules = { ...definition, version: "3", dimensions: [{ ...offer, children }] };
  });

  test("a draft is told everything that is wrong with it, in its rules and in what it says of the version before", async () => {
    const mapping = {
      version: "1",
      changes: [
        { change: "split", from: ["online"], to: ["online"] },
        { change: "same", from: ["nothing"], to: ["share"] },
      ],
    };
    const broken = await towns.put(draft, { ...rules, coverageFloor: 0.5, levels: rules.levels, mapping });
    expect(broken.status).toBe(422);
    expect(problemsOf(broken)).toEqual([
      "mapping.changes[0].to: mapping-wrong-count",
      "mapping.changes[1].from[0]: mapping-unknown-code",
    ]);
    const unknown = await towns.put(draft, { ...rules, mapping: { version: "9", changes: [] } });
    expect(problemsOf(unknown)).toEqual(["mapping.version: unknown-methodology"]);
    const shapeless = await towns.put(draft, {
      ...rules,
      mapping: { version: "1", changes: [{ change: "lost" }] },
    });
    expect(problemsOf(shapeless).toSorted()).toEqual([
      "mapping.changes[0].change: not-one-of",
      "mapping.changes[0].from: missing-property",
      "mapping.changes[0].to: missing-property",
    ]);
    expect((await ask("GET", draft)).status).toBe(404);
  });

  test("a key of the programme puts a draft and puts it anew; nobody else does, or sees it", async () => {
    const statuses = [];
    for (const holder of ["anybody", "entity", "otherProgramme", "programme", "programme"] as const) {
      statuses.push((await towns.put(draft, rules, holder)).status);
    }
    expect(statuses).toEqual([401, 403, 403, 201, 200]);
    for (const path of ["/towns/drafts", draft, `${draft}/changes`, `${draft}/trials/2024`]) {
      const seen = [];
      for (const holder of ["anybody", "entity", "otherProgramme", "programme"] as const) {
        seen.push((await ask("GET", path, holder)).status);
      }
      expect(seen, path).toEqual([401, 403, 403, 200]);
    }
  });

  test("what is not published shows nowhere: not in lists, not to periods, not in what a file may say", async () => {
    const before = await towns.revision();
    expect((await towns.put(draft, { ...rules, names: { en: "Unheard of" } })).status).toBe(200);
    expect(await towns.revision()).toBe(before);
    expect((await towns.get("/towns/methodologies/3")).status).toBe(404);
    expect(JSON.stringify((await towns.get("/towns/methodologies")).body)).not.toContain("Unheard of");
    const period = { start: "2026-01-01", end: "2026-12-31", methodology: "3", phase: "open" };
    expect(problemsOf(await towns.put("/towns/periods/2026", period))).toEqual([
      "methodology: unknown-methodology",
    ]);
    const rescoring = await towns.put("/towns/periods/2024/rescorings/3", {});
    expect([rescoring.status, rescoring.body.code]).toEqual([404, "methodology-not-found"]);
    expect((await towns.get("/towns/methodologies/3/changes?from=1")).status).toBe(404);
    expect((await towns.put(draft, rules)).status).toBe(200);
  });

  test("a draft is listed and read with its hash, and told from the version that serves the latest period or another", async () => {
    const { body } = await ask("GET", "/towns/drafts");
    expect((body as DraftList).drafts).toEqual([
      expect.objectContaining({ version: "3", status: "draft", changedBy: "command line" }),
    ]);
    const { hash, definition } = (await ask("GET", draft)).body;
    expect([hash, definition]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), rules]);
    expect(((await ask("GET", `${draft}/changes`)).body as MethodologyChanges).from.version).toBe("2");
    const { nodes, unanswered } = (await ask("GET", `${draft}/changes?from=1`)).body as MethodologyChanges;
    expect(nodes.map(({ change, to, differs }) => [change, ...to, ...differs].join(" "))).toEqual([
      "same offer",
      "same online weight share",
      "same share weight share",
    ]);
    expect(unanswered).toEqual({ earlierByLater: [], laterByEarlier: [] });
  });

  test("a trial shows scores and ranks beside the present ones, and writes nothing", async () => {
    const stored = async () => (await towns.get("/towns/rankings/2024")).body;
    const [ranking, revision] = [await stored(), await towns.revision()];
    const { body } = await ask("GET", `${draft}/trials/2024`);
    const trial = body as RescoredPeriod;
    // alpha: (1·100 + 3·40) / 4 and (3·100 + 1·40) / 4; beta: (3·100) / 4 and (1·100) / 4.
    expect(
      trial.entities.map(({ entity, official, rescored }) => [
        ...[entity.code, official.score, official.rank, rescored.score, rescored.rank],
        ...[official.level, rescored.level],
      ]),
    ).toEqual([
      ["alpha", 55, 2, 85, 1, "low", "high"],
      ["beta", 75, 1, 25, 2, "high", "low"],
    ]);
    expect(trial).toMatchObject({
      ...{ official: false, methodology: "1", under: { version: "3", status: "draft" }, unanswered: [] },
      nation: { official: 65, rescored: 55 },
    });
    expect([await stored(), await towns.revision()]).toEqual([ranking, revision]);
  });

  test("a trial names what the period does not know, and leaves it out", async () => {
    const [offer] = rules.dimensions;
    const fresh = { ...offer?.children[0], code: "fresh", weight: 4 };
    const children = [...(offer?.children ?? []), fresh];
    const wider = { ...rules, version: "4", coverageFloor: 0, dimensions: [{ ...offer, children }] };
    expect((await towns.put("/towns/drafts/4", wider)).status).toBe(201);
    const { unanswered, entities } = (await ask("GET", "/towns/drafts/4/trials/2024")).body as RescoredPeriod;
    expect(unanswered).toEqual([{ code: "fresh", reason: "new" }]);
    expect(entities.map(({ rescored }) => rescored.score)).toEqual([85, 25]);
    expect((await ask("DELETE", "/towns/drafts/4")).status).toBe(200);
    expect((await ask("GET", "/towns/drafts/4")).status).toBe(404);
  });

  test("a trial on a period that there is not, or of a draft that there is not, is told as such", async () => {
    expect((await ask("GET", `${draft}/trials/1999`)).body.code).toBe("period-not-found");
    expect((await ask("GET", "/towns/drafts/8/trials/2024")).body.code).toBe("draft-not-found");
    const { entities } = (await ask("GET", `${draft}/trials/2023`)).body as RescoredPeriod;
    expect(entities).toEqual([]);
  });

  test("publishing freezes the draft under its hash, once, and only what was meant", async () => {
    const { hash } = (await ask("GET", draft)).body;
    const post = (payload: object, holder: Holder = "programme") =>
      towns.app().inject({
        ...{ method: "POST", url: `/api/programmes${draft}/publication`, payload },
        headers: { authorization: `Bearer ${towns.tokenOf(holder)}` },
      });
    expect((await post({}, "entity")).statusCode).toBe(403);
    const other = await post({ hash: "0".repeat(64) });
    expect([other.statusCode, other.json().code]).toEqual([409, "draft-changed"]);
    const published = await post({ hash });
    expect([published.statusCode, published.json().hash]).toEqual([201, hash]);
    expect((await towns.get("/towns/methodologies/3")).body).toMatchObject({ hash, status: "published" });
    expect((await post({ hash })).json().code).toBe("draft-not-found");
    const again = await towns.put(draft, { ...rules, coverageFloor: 0.1 });
    expect([again.status, again.body.code]).toEqual([409, "methodology-published"]);
  });

  test("anybody reads what is other in a published version", async () => {
    const { body } = await towns.get("/towns/methodologies/3/changes?from=1");
    expect(body).toMatchObject({ from: { version: "1", periods: ["2023", "2024"] }, to: { version: "3" } });
    const after = (await towns.get("/towns/methodologies/2/changes")).body as unknown as MethodologyChanges;
    expect([after.from.version, after.benchmark]).toEqual(["1", null]);
    expect(after.unanswered?.earlierByLater.map(({ code }) => code)).toEqual(["step", "days"]);
    expect((await towns.get("/towns/methodologies/1/changes")).body.code).toBe("no-version-before");
    expect((await towns.get("/towns/methodologies/2/changes?from=9")).body.code).toBe(
      "methodology-not-found",
    );
  });
});
