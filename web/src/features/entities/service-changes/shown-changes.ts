import type { AboutEntity } from "../about-entity.ts";
import type { ServiceChange } from "./list-changes.ts";
import type { ChangeOrder } from "./sort-changes.ts";

/** What the lists, the table and the list of a narrow screen are drawn from. */
export interface ShownChanges extends Pick<AboutEntity, "scorecard"> {
  /** The period that is compared with. */
  readonly previous: string;
  readonly changes: readonly ServiceChange[];
  readonly bounds: readonly number[];
}

/** All changes in the order that they are shown in. */
export interface OrderedChanges extends ShownChanges {
  readonly order: ChangeOrder;
  readonly onOrder: (order: ChangeOrder) => void;
  /** The entity's own score in the period that is compared with. */
  readonly entityBefore: number | null;
}
