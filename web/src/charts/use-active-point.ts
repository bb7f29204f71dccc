import { type HTMLAttributes, useState } from "react";
import { focusable } from "./focusable.ts";
import type { Plot } from "./plot.ts";
import { stepThrough } from "./step-through.ts";

export interface ActivePoint {
  /** Index of the point that is being read, `null` when none is. */
  readonly index: number | null;
  /** Whether it was reached by keyboard, and is to be read out. */
  readonly isSpoken: boolean;
  /** What the element that is pointed at and focused needs. */
  readonly handlers: HTMLAttributes<HTMLElement>;
}

const none = { index: null, isSpoken: false };

/** Which of `count` points is being read: the one nearest to the pointer or finger, or the one that the keys led to. */
export function useActivePoint(count: number, plot: Plot | null): ActivePoint {
  const [active, setActive] = useState<Pick<ActivePoint, "index" | "isSpoken">>(none);
  const follow: HTMLAttributes<HTMLElement>["onPointerMove"] = (event) => {
    if (!plot) return;
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setActive({ index: plot.nearest(place), isSpoken: false });
  };
  return {
    ...active,
    handlers: {
      ...focusable,
      onPointerMove: follow,
      onPointerDown: follow,
      onPointerLeave: (event) => {
        // A finger that is lifted leaves its reading where it is.
        if (event.pointerType === "mouse") setActive(none);
      },
      onKeyDown: (event) => {
        const index = stepThrough(event.key, active.index, count);
        if (index === undefined) return;
        event.preventDefault();
        setActive({ index, isSpoken: true });
      },
      onFocus: (event) => {
        if (event.currentTarget.matches(":focus-visible")) setActive({ index: count - 1, isSpoken: true });
      },
      onBlur: () => setActive(none),
    },
  };
}
