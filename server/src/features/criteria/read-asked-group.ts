import type { Criteria } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { type IndicatorPlace, indicatorsOf } from "../../results/indicators-of.ts";
import { nameGroup } from "../../results/name-group.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { type ProgrammeHead, readProgramme } from "../../results/read-programme.ts";
import type { Group } from "../../results/read-rollups.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn, type TimelinePeriod } from "../../results/timeline.ts";

/** Which programme, when. */
export interface CriteriaAddress {
  readonly programme: string;
  readonly period: string;
}

/** A group whose indicators are asked about. */
export interface AskedGroup {
  readonly programme: ProgrammeHead;
  readonly period: TimelinePeriod;
  /** In the order of the methodology of the period. */
  readonly indicators: readonly IndicatorPlace[];
  /** What every answer about it begins with. */
  readonly head: Pick<
    Criteria,
    "programme" | "period" | "methodology" | "synthetic" | "scope" | "code" | "names"
  >;
}

/** @throws NotFound for an unknown programme, period or group. */
export async function readAskedGroup(
  db: Database,
  address: CriteriaAddress,
  group: Group,
): Promise<AskedGroup> {
  const programme = await readProgramme(db, address.programme);
  const names = nameGroup(programme, group);
  const period = periodIn(await readTimeline(db, programme), address.period);
  return {
    programme,
    period,
    indicators: indicatorsOf(await readMethodology(db, programme.code, period.methodology)),
    head: {
      programme: programme.code,
      period: period.code,
      methodology: period.methodology,
      synthetic: programme.synthetic,
      ...group,
      names,
    },
  };
}
