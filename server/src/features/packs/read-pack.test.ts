import { expect, test } from "vitest";
import { Refused } from "../../errors.ts";
import { lakes, type PackFolder, writePackFolder } from "../../testing/pack-folder.ts";
import { readPack } from "./read-pack.ts";

const readLakes = async (changes: PackFolder = {}) =>
  readPack(await writePackFolder({ ...lakes, ...changes }));

/** File, row, place and code of every problem of lakes with these changes. */
async function problemsOf(changes: PackFolder): Promise<string[]> {
  try {
    await readLakes(changes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.problems.map(({ file, row, column, code }) =>
      [file, row ?? "", column ?? "", code].join(" ").replaceAll(/ +/g, " "),
    );
  }
  return [];
}

test("a pack that is right is read whole; a service for everybody is one for each entity", async () => {
  const pack = await readLakes();
  expect(pack).toMatchObject({
    code: "lakes",
    methodologies: [{ version: "1" }],
    periods: [{ code: "2024", phase: "open" }],
    entities: [{ code: "blue", names: { ar: "زرقاء", en: "Blue" } }, { code: "green" }],
    services: ["blue", "green"].map((entity) => ({
      entity,
      code: "boat",
      segments: ["individual", "business"],
      sharing: "own",
    })),
    values: [{ name: "values/2024.csv" }],
  });
  expect(pack.programme).not.toHaveProperty("code");
  expect(pack.periods[0]).not.toHaveProperty("names");
});

test("a service that an entity has in a way of its own stands beside the one for everybody", async () => {
  const { services } = await readLakes({
    "services.csv": `${lakes["services.csv"]}green,boat,,,Shared platform,shared,,Ferry\n`,
  });
  expect(services.map(({ entity, names, sharing }) => [entity, names.en, sharing])).toEqual([
    ["blue", "Boat", "own"],
    ["green", "Ferry", "shared"],
  ]);
});

test("every problem of every file is told at once, with its row as a spreadsheet has it or its place", async () => {
  const programme = lakes["programme.json"] as object;
  const problems = await problemsOf({
    "programme.json": { ...programme, benchmark: [{ value: 90, comparator: ">=", validFrom: "2024" }] },
    "methodologies/2.json": lakes["methodologies/1.json"],
    "periods.csv":
      "code,start,end,methodology\n2024,2024-01-01,2024-12-31,1\n\n2025,2024-12-31,2025-12-31,7\n",
    "entities.csv": "code,kind,region,name.en\nblue,lake,,Blue\ngreen,pond,north,Green\n",
    "services.csv":
      "entity,code,segments,channels,name.en\n*,boat,individual  visitor,,Boat\nred,boat,,,Boat\n",
    "published-series/un.json": {
      names: { en: "UN" },
      purpose: "context",
      scale: { worst: 0, best: 1 },
      source: { title: { en: "UN" } },
      points: [{ period: "2024", value: 2, state: "published" }],
    },
  });
  expect(problems).toEqual([
    "programme.json benchmark benchmark-incomplete",
    "methodologies/2.json version other-version",
    "periods.csv 2 start period-overlaps",
    "periods.csv 4 methodology unknown-methodology",
    "periods.csv 4 start period-overlaps",
    "entities.csv 3 kind unknown-kind",
    "entities.csv 3 region unknown-region",
    "services.csv 2 segments unknown-segment",
    "services.csv 3 entity unknown-entity",
    "published-series/un.json points[0].value value-off-scale",
  ]);
});

test("rows of the wrong shape are told by their headings", async () => {
  const problems = await problemsOf({
    "periods.csv": "code,start,end,methodology,phase\n2024,2024-02-30,2024-12-31,1,paused\n",
    "entities.csv":
      "code,kind,name.en,name.AR\nblue,lake,,\ng reen,lake,Green,خضراء\nred,lake,Red,\nred,lake,Red,\n",
  });
  expect(problems).toEqual([
    "periods.csv 2 start wrong-form",
    "periods.csv 2 phase not-one-of",
    "entities.csv 2 name missing-property",
    "entities.csv 3 code wrong-form",
    "entities.csv 3 name.AR unknown-property",
    "entities.csv 5 duplicate-row",
  ]);
});

test("a population comes with its year and its source, and as numbers", async () => {
  const problems = await problemsOf({
    "entities.csv":
      "code,kind,name.en,population.people,population.year,population.source.en\nblue,lake,Blue,1200,2022,Census\nred,lake,Red,many,2022,Census\ngreen,lake,Green,1200,,\n",
  });
  expect(problems).toEqual([
    "entities.csv 3 population.people wrong-type",
    "entities.csv 4 population.year missing-property",
    "entities.csv 4 population.source missing-property",
  ]);
});

test("headings that are missing, unknown or repeated, and cells beyond them, are told", async () => {
  const problems = await problemsOf({
    "entities.csv": "code,name.en,type,name.en\nblue,Blue,lake,Blue,Azure\n",
    "services.csv": undefined,
  });
  expect(problems).toEqual([
    "entities.csv 1 kind missing-column",
    "entities.csv 1 type unknown-column",
    "entities.csv 1 name.en duplicate-column",
    "entities.csv 2 surplus-cells",
    "entities.csv 2 kind missing-property",
  ]);
});

test("a folder without a programme, and a data file whose name means nothing, are told", async () => {
  expect(await problemsOf({ "programme.json": undefined, "entites.csv": "code\n" })).toEqual([
    "programme.json file-missing",
    "entites.csv unknown-file",
  ]);
  await expect(readPack("/nowhere/at/all")).rejects.toThrow(Refused);
});

test("files that are no UTF-8, no JSON or no CSV are told and the rest is read on", async () => {
  const problems = await problemsOf({
    "methodologies/1.json": '{"version": "1",}',
    "entities.csv": new Uint8Array([0x63, 0x6f, 0x64, 0x65, 0xe9]),
    "services.csv": 'entity,code,name.en\n*,boat,"Boat\n',
  });
  expect(problems).toEqual([
    "methodologies/1.json not-json",
    "entities.csv not-utf-8",
    "services.csv 2 broken-row",
  ]);
});

test("a byte-order mark and line ends of Windows are no trouble", async () => {
  const { entities } = await readLakes({
    "entities.csv": "\uFEFFcode,kind,name.en\r\nblue,lake,Blue\r\n",
  });
  expect(entities).toEqual([{ code: "blue", kind: "lake", names: { en: "Blue" } }]);
});

test("a problem says what was found, what was expected and how to mend it, in Arabic and in English", async () => {
  const refused = readLakes({ "entities.csv": "code,kind,name.en\nblue,pond,Blue\n" });
  await expect(refused).rejects.toMatchObject({
    code: "pack-refused",
    detail: 'entities.csv, row 2, kind: expected one of lake, found "pond".',
    problems: [
      {
        file: "entities.csv",
        row: 2,
        column: "kind",
        found: "pond",
        expected: { ar: "أحد الرموز: lake", en: "one of lake" },
        mend: { ar: expect.stringContaining("رمز"), en: expect.stringContaining("code") },
      },
    ],
  });
});
