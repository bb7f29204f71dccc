import type { CutScore } from "@marsad/shared/schemas";

/** What a row about a cut holds, whether of an entity or of a group. */
interface CutRow {
  readonly cut: string;
  readonly score: number | null;
  readonly servicesTotal: number;
  readonly servicesScored: number;
  readonly servicesMeeting: number;
}

/** The score over one segment or channel, stored as `segment:CODE` or `channel:CODE`; null for the row over all services. */
export function toCutScore({ cut, score, ...counts }: CutRow): CutScore | null {
  const [kind, code] = cut.split(":", 2);
  if ((kind !== "segment" && kind !== "channel") || code === undefined) return null;
  const services = {
    total: counts.servicesTotal,
    scored: counts.servicesScored,
    meeting: counts.servicesMeeting,
  };
  return { cut: kind, code, score, services };
}
