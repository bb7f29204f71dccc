import { rm } from "node:fs/promises";
import { runCommandLine } from "./run-command-line.ts";
import { names, share, townsMethodology, townsProgramme } from "./towns-rules.ts";
import { csv, writePack } from "./write-pack.ts";

const asked = (...codes: string[]) =>
  townsMethodology(
    codes.map((code) => ({
      ...{ ...share, code, names: names(`Share ${code}`, `الحصة ${code}`) },
      ...(code === "c" && { effort: 2.5 }),
    })),
  );

/**
 * Loads a programme of two towns that is asked by another version each year: 2021 for a and b, 2022 for a, b and c, 2023 for
 * b and c. Only 2022 can be scored by all three. A step of c takes an effort of 2.5. Alpha goes from 50 to 60 by the first and from 70 to 80 by the third, beta
 * from 30 to 50 and from 20 to 5.
 */
export async function loadChainedTowns(code: string): Promise<void> {
  const versions = { "1": asked("a", "b"), "2": asked("a", "b", "c"), "3": asked("b", "c") };
  const folder = await writePack({
    "programme.json": JSON.stringify({ ...townsProgramme, code, names: names("Two towns", "بلديتان") }),
    ...Object.fromEntries(
      Object.entries(versions).map(([version, definition]) => [
        `methodologies/${version}.json`,
        JSON.stringify({ ...definition, version, names: names(`Rules ${version}`, `القواعد ${version}`) }),
      ]),
    ),
    "periods.csv": csv(
      "code,start,end,methodology,phase",
      "2021,2021-01-01,2021-12-31,1,",
      "2022,2022-01-01,2022-12-31,2,",
      "2023,2023-01-01,2023-12-31,3,",
    ),
    "entities.csv": csv(
      "code,kind,sector,region,parent,name.ar,name.en",
      "alpha,town,,,,بلدية ألفا,Alpha",
      "beta,town,,,,بلدية بيتا,Beta",
    ),
    "services.csv": csv(
      "entity,code,segments,channels,platform,sharing,name.ar,name.en",
      "*,permit,,,,,رخصة,Permit",
    ),
    "values/2021.csv": csv("entity,service,period,a,b", "alpha,permit,2021,40,60", "beta,permit,2021,20,40"),
    "values/2022.csv": csv(
      "entity,service,period,a,b,c",
      "alpha,permit,2022,60,60,80",
      "beta,permit,2022,80,20,20",
    ),
    "values/2023.csv": csv("entity,service,period,b,c", "alpha,permit,2023,70,90", "beta,permit,2023,10,0"),
  });
  await runCommandLine("load", folder);
  await rm(folder, { recursive: true });
}
