import { rm } from "node:fs/promises";
import { runCommandLine } from "./run-command-line.ts";
import { names, share, townsMethodology, townsProgramme } from "./towns-rules.ts";
import { csv, writePack } from "./write-pack.ts";

/** The towns of the programme and what they have in 2024: a share, and whether they are online. Their scores are 90, 80 and 70. */
export const threeTowns = [
  { code: "alpha", ar: "بلدية ألفا", en: "Alpha", share: 80 },
  { code: "beta", ar: "بلدية بيتا", en: "Beta", share: 60 },
  { code: "gamma", ar: "بلدية جاما", en: "Gamma", share: 40 },
] as const;

const online = {
  code: "online",
  names: names("Online", "إلكترونية"),
  kind: "yes-no",
  goalposts: { worst: 0, best: 1 },
} as const;

/** Loads a programme of three towns with one service, so that each test has figures of its own; or none, `withValues: false`. */
export async function loadThreeTowns(code: string, { withValues = true } = {}): Promise<void> {
  const folder = await writePack({
    "programme.json": JSON.stringify({
      ...townsProgramme,
      code,
      names: names("Three towns", "ثلاث بلديات"),
    }),
    "methodologies/1.json": JSON.stringify(townsMethodology([share, online])),
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
        ...threeTowns.map((town) => `${town.code},permit,2024,${town.share},yes`),
      ),
    }),
  });
  await runCommandLine("load", folder);
  await rm(folder, { recursive: true });
}
