import { measured, missing, valueStates } from "@marsad/shared/scoring";
import type { SpooledFile } from "../../../spool/spool-upload.ts";
import type { Reading } from "../reading.ts";
import { noTraits } from "../statement.ts";
import { readRecords } from "./read-records.ts";

/** Which services have data, by department, and how many rows said so. */
export interface InteractionPoints {
  readonly rows: number;
  readonly services: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `NA` is a value: the point does not apply. A blank is missing, and clears what stood. */
const activations: Readonly<Record<string, { state: number; value: number }>> = {
  Y: { state: measured, value: 1 },
  N: { state: measured, value: 0 },
  NA: { state: valueStates.indexOf("not-applicable"), value: Number.NaN },
  "": { state: missing, value: Number.NaN },
};

const columns = ["fiscal_yr", "org_id", "service_id", "online_interaction_point", "activation"];

/** Reads `si_oip.csv`: a row for each service, year and interaction point. */
export async function readInteractionPoints(
  file: SpooledFile,
  { registers, problems, statements }: Reading,
): Promise<InteractionPoints> {
  const services = new Map<string, Set<string>>();
  const rows = await readRecords(file, ";", columns, problems, ({ row, text }) => {
    const report = (code: Parameters<typeof problems.add>[0], column: string, given: string) =>
      problems.add(code, { file: file.name, row, column, found: text(column) }, given);
    const period = registers.periods.get(text("fiscal_yr"));
    if (period === undefined)
      return report("unknown-period", "fiscal_yr", [...registers.periods.keys()].join(", "));
    const { version, places, indicators } = period.methodology;
    const place = places.get(text("online_interaction_point"));
    if (place === undefined) return report("unknown-indicator", "online_interaction_point", version);
    const cell = activations[text("activation")];
    if (cell === undefined) return report("not-a-value", "activation", "Y / N / NA");

    const entity = text("org_id");
    const service = text("service_id");
    const known = services.get(entity) ?? new Set();
    services.set(entity, known.add(service));
    const address = { period: text("fiscal_yr"), entity, service };
    const size = indicators.length;
    const before = statements.claim(address, { place, size }, row);
    if (before !== null) report("doubled-cell", "activation", String(before));
    else statements.say(address, size, { cells: [{ place, ...cell }], traits: noTraits });
  });
  return { rows, services };
}
