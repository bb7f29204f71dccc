import type { Criteria, CriterionDetail } from "@marsad/shared/schemas";
import { read } from "./queries.ts";

/** A group of entities: the nation, or the sector, region or kind of a code. */
export interface Group {
  readonly scope: Criteria["scope"];
  readonly code: string;
}

const within = (programme: string, { scope, code }: Group) => [
  ...["programmes", programme],
  ...(scope === "nation" ? ["nation"] : [`${scope}s`, code]),
  "criteria",
];

/** What each indicator costs a group in a period. */
export const criteriaQuery = (programme: string, group: Group, period: string) =>
  read<Criteria>([...within(programme, group), period]);

/** Who stands behind what one of them costs. */
export const criterionQuery = (programme: string, group: Group, period: string, indicator: string) =>
  read<CriterionDetail>([...within(programme, group), period, indicator]);
