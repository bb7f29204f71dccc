import type { Names } from "@marsad/shared/schemas";
import type { SpooledFile } from "../../../spool/spool-upload.ts";
import type { Problems } from "../problems.ts";
import { readRecords } from "./read-records.ts";

const columns = ["service_id", "service_name_en", "service_name_fr", "org_id"];

/** Reads `sid_list.csv`: names of services by department and id, since one id occurs under two departments over time. */
export async function readServiceNames(
  file: SpooledFile,
  problems: Problems,
): Promise<ReadonlyMap<string, Names>> {
  const names = new Map<string, Names>();
  await readRecords(file, ";", columns, problems, ({ text }) => {
    names.set(`${text("org_id")}\n${text("service_id")}`, {
      en: text("service_name_en"),
      fr: text("service_name_fr"),
    });
  });
  return names;
}
