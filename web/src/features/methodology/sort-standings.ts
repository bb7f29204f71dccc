import type { RescoredEntity } from "@marsad/shared/schemas";
import { columnOf, type OrderBy, ordersBy, sortRows } from "../../standing/sort-rows.ts";
import { placesClimbed } from "./places-climbed.ts";
import { scoreDifference } from "./score-difference.ts";

/** The columns that entities under two versions can be ordered by. */
export const standingColumns = ["name", "official", "rescored", "change", "places"] as const;
type StandingColumn = (typeof standingColumns)[number];

export type StandingOrder = OrderBy<StandingColumn>;

/** The one that is asked for, or that with the best by the other version first. */
export function readOrder(asked: string | null): StandingOrder {
  return ordersBy(standingColumns).find((order) => order === asked) ?? "-rescored";
}

const figures: Readonly<Record<StandingColumn, ((row: RescoredEntity) => number | null) | undefined>> = {
  name: undefined,
  official: ({ official }) => official.score,
  rescored: ({ rescored }) => rescored.score,
  change: scoreDifference,
  places: ({ official, rescored }) => placesClimbed(official, rescored),
};

/** Entities in an order; `nameOf` is the name that the reader sees. */
export function sortStandings(
  entities: readonly RescoredEntity[],
  order: StandingOrder,
  nameOf: (row: RescoredEntity) => string,
  language: string,
): RescoredEntity[] {
  const { column, isDown } = columnOf(order, standingColumns);
  return sortRows(entities, { figure: figures[column], isDown, nameOf, language });
}
