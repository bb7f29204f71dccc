import type { Reading } from "../reading.ts";
import type { Registration } from "../registration.ts";
import { readRecords } from "./read-records.ts";
import type { InventoryFiles } from "./read-service-inventory.ts";

/** Reads names and ministerial portfolio of the departments in `wanted` from `ifoi_en.csv` and `ifoi_fr.csv`, which list some twice. */
export async function readDepartments(
  files: InventoryFiles,
  wanted: ReadonlySet<string>,
  { registers, problems }: Reading,
): Promise<Registration["entities"]> {
  const french = new Map<string, string>();
  await readRecords(files["ifoi_fr.csv"], ",", ["org_id"], problems, ({ text }) => {
    french.set(text("org_id"), text("titre_appliqué") || text("titre_légal"));
  });

  const portfolios = new Map(registers.classifications.sectors.map(({ code, names }) => [names.en, code]));
  const departments = new Map<string, Registration["entities"][number]>();
  const file = files["ifoi_en.csv"];
  await readRecords(file, ",", ["org_id", "min_port_en"], problems, ({ row, text }) => {
    const code = text("org_id");
    if (!wanted.has(code) || departments.has(code)) return;
    const portfolio = text("min_port_en");
    const sector = portfolios.get(portfolio);
    if (sector === undefined) {
      const place = { file: file.name, row, column: "min_port_en", found: portfolio };
      problems.add("unknown-sector", place, [...portfolios.keys()].join("; "));
      return;
    }
    const en = text("applied_title") || text("legal_title");
    departments.set(code, { code, names: { en, fr: french.get(code) ?? en }, kind: "department", sector });
  });
  for (const code of wanted) {
    if (!departments.has(code))
      problems.add("unknown-entity", { file: file.name, column: "org_id", found: code }, file.name);
  }
  return [...departments.values()];
}
