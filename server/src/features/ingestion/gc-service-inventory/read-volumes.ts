import type { SpooledFile } from "../../../spool/spool-upload.ts";
import type { Reading } from "../reading.ts";
import { type Address, keyOf } from "../statement.ts";
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
  const used = new Map<string, Used>();
  const channels = new Set(registers.classifications.channels.map(({ code }) => code));
  const rows = await readRecords(file, ";", columns, problems, ({ row, text }) => {
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
    const address = { period: text("fiscal_yr"), entity: text("org_id"), service: text("service_id") };
    const size = period.methodology.indicators.length;
    const key = keyOf(address);
    const own = used.get(key) ?? { address, size, volume: 0, channels: new Set() };
    used.set(key, own);
    own.volume += volume;
    if (volume > 0) own.channels.add(channel);
  });
  for (const { address, size, volume, channels: own } of used.values()) {
    const traits = { segments: null, channels: own.size > 0 ? [...own].sort() : null, volume };
    statements.say(address, size, { cells: [], traits });
  }
  return rows;
}

/** What a service's applications of one year add up to. */
interface Used {
  readonly address: Address;
  readonly size: number;
  volume: number;
  readonly channels: Set<string>;
}
