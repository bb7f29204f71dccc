import { rm } from "node:fs/promises";
import { runCommandLine } from "./run-command-line.ts";
import { csv, writePack } from "./write-pack.ts";

const names = (en: string, ar: string) => ({ ar, en });
const source = { title: names("Made up for a test", "مختلق لاختبار") };

/** The towns of the programme and what they have in 2024: a share, and whether they are online. Their scores are 90, 80 and 70. */
export const threeTowns = [
  { code: "alpha", ar: "بلدية ألفا", en: "Alpha", share: 80 },
  { code: "beta", ar: "بلدية بيتا", en: "Beta", share: 60 },
  { code: "gamma", ar: "بلدية جاما", en: "Gamma", share: 40 },
] as const;

const programme = {
  owner: names("Nobody", "لا أحد"),
  synthetic: true,
  results: "computed",
  benchmark: [{ value: 90, comparator: ">=" }],
  classifications: {
    kinds: [{ code: "town", names: names("Town", "بلدية") }],
    sectors: [],
    regions: [],
    segments: [],
    channels: [],
  },
  sources: [source],
};

const indicator = { weight: 1, missing: "zero", source };

const methodology = {
  version: "1",
  names: names("First", "الأولى"),
  scoring: "computed",
  aggregation: "arithmetic",
  coverageFloor: 0.5,
  rollup: { entity: "mean-of-services", group: "mean-of-entities" },
  levels: [{ code: "any", names: names("Any", "أي"), from: 0 }],
  sources: [source],
  dimensions: [
    {
      code: "offer",
      names: names("Offer", "العرض"),
      weight: 1,
      aggregation: "arithmetic",
      children: [
        {
          ...indicator,
          code: "share",
          names: names("Share", "الحصة"),
          kind: "percentage",
          goalposts: { worst: 0, best: 100 },
        },
        {
          ...indicator,
          code: "online",
          names: names("Online", "إلكترونية"),
          kind: "yes-no",
          goalposts: { worst: 0, best: 1 },
        },
      ],
    },
  ],
};

/** Loads a programme of three towns with one service, so that each test has figures of its own; or none, `withValues: false`. */
export async function loadThreeTowns(code: string, { withValues = true } = {}): Promise<void> {
  const folder = await writePack({
    "programme.json": JSON.stringify({
      ...programme,
      code,
      names: names("Three towns", "ثلاث بلديات"),
    }),
    "methodologies/1.json": JSON.stringify(methodology),
    "periods.csv": csv(
      "code,start,end,methodology,phase",
      "2023,2023-01-01,2023-12-31,1,",
      "2024,2024-01-01,2024-12-31,1,",
    ),
    "entities.csv": csv(
      "code,kind,sector,region,parent,name.ar,name.en",
      ...threeTowns.map(({ code, ar, en }) => `${code},town,,,,${ar},${en}`),
    ),
    "services.csv": csv(
      "entity,code,segments,channels,platform,sharing,name.ar,name.en",
      "*,permit,,,,,رخصة,Permit",
    ),
    ...(withValues && {
      "values/1.csv": csv(
        "entity,service,period,share,online",
        ...threeTowns.map(({ code, share }) => `${code},permit,2024,${share},yes`),
      ),
    }),
  });
  await runCommandLine("load", folder);
  await rm(folder, { recursive: true });
}
