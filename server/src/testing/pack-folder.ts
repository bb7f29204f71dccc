import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Files of a pack by name: text or bytes as they are, anything else as JSON; undefined leaves one out. */
export type PackFolder = Readonly<Record<string, unknown>>;

const names = (en: string, ar: string) => ({ ar, en });
const source = { title: names("The rule book of the pack", "منهجية الحزمة") };

/** A pack that is right: the programme `lakes` with two entities, a service that both have, and values of one period. */
export const lakes: PackFolder = {
  "programme.json": {
    code: "lakes",
    names: names("Lakes", "بحيرات"),
    owner: names("Authority", "الهيئة"),
    synthetic: true,
    results: "computed",
    benchmark: [{ value: 90, comparator: ">=" }],
    classifications: {
      kinds: [{ code: "lake", names: names("Lake", "بحيرة") }],
      sectors: [],
      regions: [],
      segments: ["individual", "business"].map((code) => ({ code, names: names(code, "شريحة") })),
      channels: [{ code: "web", names: names("Web", "الويب") }],
    },
    sources: [source],
  },
  "methodologies/1.json": {
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
            names: names("Share", "النسبة"),
            kind: "percentage",
            goalposts: { worst: 0, best: 100 },
            weight: 1,
            missing: "zero",
            source,
          },
        ],
      },
    ],
  },
  "periods.csv": "code,start,end,methodology,phase,name.ar,name.en\n2024,2024-01-01,2024-12-31,1,,,\n",
  "entities.csv":
    "code,kind,sector,region,parent,name.ar,name.en\nblue,lake,,,,زرقاء,Blue\ngreen,lake,,,,خضراء,Green\n",
  "services.csv":
    "entity,code,segments,channels,platform,sharing,name.ar,name.en\n*,boat,individual business,web,,,قارب,Boat\n",
  "values/2024.csv": "entity,service,period,share\nblue,boat,2024,70\ngreen,boat,2024,80\n",
  "README.md": "what is no data file is passed over",
};

/** Writes a pack into a folder of its own, which goes when the test ends; resolves to the folder. */
export async function writePackFolder(files: PackFolder): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-pack-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    await mkdir(join(folder, dirname(name)), { recursive: true });
    const isPlain = typeof content === "string" || content instanceof Uint8Array;
    await writeFile(join(folder, name), isPlain ? content : JSON.stringify(content));
  }
  return folder;
}
