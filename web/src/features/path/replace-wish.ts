import type { StepAddress } from "@marsad/shared/path";

/** Wishes with another one in place of those about the same step, or without them (`null`). */
export function replaceWish<Wish extends StepAddress>(
  wishes: readonly Wish[],
  { service, indicator }: StepAddress,
  wish: Wish | null,
): Wish[] {
  const others = wishes.filter((each) => each.service !== service || each.indicator !== indicator);
  return wish === null ? others : [...others, wish];
}
