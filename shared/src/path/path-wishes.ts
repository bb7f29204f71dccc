/** One indicator of one service. */
export interface StepAddress {
  readonly service: string;
  readonly indicator: string;
}

/** What whoever plans a path wants of it; what names nothing that could be stepped up is passed over. */
export interface PathWishes {
  /** Part of every path, up to `target` or the first value that is no worse. */
  readonly pinned: readonly (StepAddress & { readonly target: number })[];
  /** Never part of one; goes before what is pinned. */
  readonly excluded: readonly StepAddress[];
  /** What one step of it takes, more than 0, in place of what the methodology says. */
  readonly efforts: readonly (StepAddress & { readonly effort: number })[];
  /** By when it is to be taken, `YYYY-MM-DD`. */
  readonly dates: readonly (StepAddress & { readonly date: string })[];
}

export const noWishes: PathWishes = { pinned: [], excluded: [], efforts: [], dates: [] };

/** What is wished for one indicator of one service. */
export function findWish<Wish extends StepAddress>(
  wishes: readonly Wish[],
  { service, indicator }: StepAddress,
): Wish | undefined {
  return wishes.find((wish) => wish.service === service && wish.indicator === indicator);
}
