import { csv, writePack } from "./write-pack.ts";

const names = (en: string, ar: string) => ({ ar, en });
const source = { title: names("Made up for a test", "مختلق لاختبار") };

/** A thousand towns; town 1 has the highest score. Every tenth bears a name with letters that are often typed otherwise. */
export const towns = Array.from({ length: 1000 }, (_, index) => {
  const number = index + 1;
  const ar = number % 10 === 0 ? `بلدية الأمّة ${number}` : `بلدية المدينة ${number}`;
  return { code: `town-${number}`, ar, en: `Town ${number}`, share: 100 - index / 10 };
});

const programme = {
  code: "towns",
  names: names("A thousand towns", "ألف بلدية"),
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
          code: "share",
          names: names("Share", "الحصة"),
          kind: "percentage",
          goalposts: { worst: 0, best: 100 },
          weight: 1,
          missing: "zero",
          source,
        },
      ],
    },
  ],
};

/** Writes the pack of the thousand towns into a new temporary folder; resolves to the folder. */
export function writeThousandTowns(): Promise<string> {
  return writePack({
    "programme.json": JSON.stringify(programme),
    "methodologies/1.json": JSON.stringify(methodology),
    "periods.csv": csv("code,start,end,methodology,phase", "2024,2024-01-01,2024-12-31,1,"),
    "entities.csv": csv(
      "code,kind,sector,region,parent,name.ar,name.en",
      ...towns.map(({ code, ar, en }) => `${code},town,,,,${ar},${en}`),
    ),
    "services.csv": csv(
      "entity,code,segments,channels,platform,sharing,name.ar,name.en",
      "*,permit,,,,,رخصة,Permit",
    ),
    "values/1.csv": csv(
      "entity,service,period,share",
      ...towns.map(({ code, share }) => `${code},permit,2024,${share}`),
    ),
  });
}
