import type { SpooledFile } from "../../../spool/spool-upload.ts";
import type { Reading } from "../reading.ts";
import type { InteractionPoints } from "./read-interaction-points.ts";
import { readRecords } from "./read-records.ts";

const columns = ["fiscal_yr", "org_id", "service_id", "channel", "volume"];

/**
 * Reads `si_vol.csv`: applications by service, year and channel. A service's volume is the sum over its channels, and
 * its channels are those that were used. Rows of services that have no interaction points are left alone.
 */
export async function readVolumes(
  file: SpooledFile,
  { services }: InteractionPoints,
  { registers, problems, statements }: Reading,
): Promise<number> {
  const channels = new Set(registers.classifications.channels.map(({ code }) => code));
  return readRecords(file, ";", columns, problems, ({ row, text }) => {
    const period = registers.periods.get(text("fiscal_yr"));
    if (period === undefined || services.get(text("org_id"))?.has(text("service_id")) !== true) return;
    const place = { file: file.name, row, column: "volume", found: text("volume") };
    const channel = text("channel");
    if (!channels.has(channel)) {
      problems.add(
        "unknown-channel",
        { ...place, column: "channel", found: channel },
        [...channels].join(", "),
      );
      return;
    }
    if (!/^\d+(\.\d+)?$/.test(text("volume"))) {
      problems.add("not-a-volume", place);
      return;
    }
    const volume = Number(text("volume"));
    const size = period.methodology.indicators.length;
    const statement = statements.of(text("fiscal_yr"), text("org_id"), text("service_id"), size);
    statement.volume = (statement.volume ?? 0) + volume;
    if (volume > 0) statement.channels = [...new Set([...(statement.channels ?? []), channel])].sort();
  });
}
