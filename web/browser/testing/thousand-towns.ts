import { names, share, townsMethodology, townsProgramme } from "./towns-rules.ts";
import { csv, writePack } from "./write-pack.ts";

/** A thousand towns; town 1 has the highest score. Every tenth bears a name with letters that are often typed otherwise. */
export const towns = Array.from({ length: 1000 }, (_, index) => {
  const number = index + 1;
  const ar = number % 10 === 0 ? `بلدية الأمّة ${number}` : `بلدية المدينة ${number}`;
  return { code: `town-${number}`, ar, en: `Town ${number}`, share: 100 - index / 10 };
});

const programme = { ...townsProgramme, code: "towns", names: names("A thousand towns", "ألف بلدية") };

/** Writes the pack of the thousand towns into a new temporary folder; resolves to the folder. */
export function writeThousandTowns(): Promise<string> {
  return writePack({
    "programme.json": JSON.stringify(programme),
    "methodologies/1.json": JSON.stringify(townsMethodology([share])),
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
      ...towns.map((town) => `${town.code},permit,2024,${town.share}`),
    ),
  });
}
