/** A service's part in the score of its entity in one period. */
interface Part {
  readonly score: number | null;
  readonly share: number;
}

/** A service that its entity does not have has no part in the score. */
const none: Part = { score: null, share: 0 };

/**
 * Points by which one service moved the score of its entity from `entityBefore`: what it adds to that score now, less what it
 * added before, each counted from that score itself. One that is new lifts the score where it is above it, and one that is
 * gone where it was below. Over all services, those that are gone included, the effects add up to the entity's change.
 */
export function effectOf(
  now: Part | undefined,
  before: Part | undefined,
  entityBefore: number | null,
): number | null {
  if (entityBefore === null) return null;
  const pull = ({ score, share }: Part) => (score === null ? 0 : share * (score - entityBefore));
  return pull(now ?? none) - pull(before ?? none);
}
