/** How far a reckoning is. It is told apart from the state of the page, whose charts would be drawn anew with every step. */
export interface Progress {
  /** 0–1; `null` where nobody says. */
  readonly read: () => number | null;
  readonly tell: (share: number | null) => void;
  /** Calls back after each step, until what is returned is called. */
  readonly subscribe: (onStep: () => void) => () => void;
}

export function createProgress(): Progress {
  const listeners = new Set<() => void>();
  let now: number | null = null;
  return {
    read: () => now,
    tell: (share) => {
      now = share;
      for (const listener of listeners) listener();
    },
    subscribe: (onStep) => {
      listeners.add(onStep);
      return () => listeners.delete(onStep);
    },
  };
}
