import type { Scorecard, ScoreState, Service } from "@marsad/shared/schemas";

/** What became of one service since the period before. */
export interface ServiceChange {
  readonly service: Service;
  /** Whether the entity had it in both periods, only now, or only before. */
  readonly presence: "both" | "new" | "gone";
  /** Its score before and now; `null` where it had none. */
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number | null;
  /** Points by which it moved the entity's score. */
  readonly effect: number | null;
  /** Whether it has a score now, or why not; `null` of one that is gone. */
  readonly state: ScoreState | null;
}

/** Every service that the entity has or had, and what became of it; none where the two periods cannot be compared. */
export function listChanges({ services, servicesLeft }: Scorecard): ServiceChange[] {
  const changes = services.map(
    ({ service, isNew, scoreBefore, score, scoreChange, effect, state }): ServiceChange => ({
      service,
      presence: isNew ? "new" : "both",
      from: scoreBefore,
      to: score,
      change: scoreChange,
      effect,
      state,
    }),
  );
  const gone = servicesLeft.map(
    ({ service, score, effect }): ServiceChange => ({
      ...{ service, presence: "gone", from: score, to: null },
      ...{ change: null, effect, state: null },
    }),
  );
  const all = [...changes, ...gone];
  return all.some(({ presence, from }) => presence !== "both" || from !== null) ? all : [];
}
