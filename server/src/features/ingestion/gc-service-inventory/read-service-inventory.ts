import type { SpooledFile } from "../../../spool/spool-upload.ts";
import type { Problems } from "../problems.ts";
import type { Source } from "../sources.ts";
import { readDepartments } from "./read-departments.ts";
import { readInteractionPoints } from "./read-interaction-points.ts";
import { readServiceNames } from "./read-service-names.ts";
import { readVolumes } from "./read-volumes.ts";

const fileNames = ["si_oip.csv", "sid_list.csv", "ifoi_en.csv", "ifoi_fr.csv", "si_vol.csv"] as const;
export type InventoryFiles = Readonly<Record<(typeof fileNames)[number], SpooledFile>>;

/**
 * Reads the Government of Canada Service Inventory as it is published: every year of the six interaction points
 * (`si_oip.csv`) and of applications by channel (`si_vol.csv`), and from the registers the names of the departments and
 * services that occur there. Other files of the folder are left alone.
 */
export const readServiceInventory: Source = async (uploaded, reading) => {
  const files = findFiles(uploaded, reading.problems);
  if (files === null) return { rows: 0, registration: null };
  const points = await readInteractionPoints(files["si_oip.csv"], reading);
  const volumes = await readVolumes(files["si_vol.csv"], points, reading);
  const names = await readServiceNames(files["sid_list.csv"], reading.problems);
  const departments = await readDepartments(files, new Set(points.services.keys()), reading);
  const services = [...points.services].flatMap(([entity, codes]) =>
    [...codes].map((code) => ({
      entity,
      code,
      // The list lacks some services that have data; a name is not made up for them.
      names: names.get(`${entity}\n${code}`) ?? { en: `Service ${code}`, fr: `Service ${code}` },
      segments: [],
      channels: [],
      sharing: "own" as const,
    })),
  );
  return { rows: points.rows + volumes, registration: { entities: departments, services } };
};

function findFiles(uploaded: readonly SpooledFile[], problems: Problems): InventoryFiles | null {
  const found = fileNames.flatMap((name) => {
    const file = uploaded.find((candidate) => candidate.name === name);
    if (file === undefined) problems.add("file-missing", { file: name }, name);
    return file === undefined ? [] : [[name, file] as const];
  });
  return found.length === fileNames.length
    ? (Object.fromEntries(found) as Record<keyof InventoryFiles, SpooledFile>)
    : null;
}
