import { type RefCallback, useCallback, useState } from "react";

/**
 * Whether an element has come near to what is seen, within `margin` pixels; once it has, it stays so. Give the callback as its
 * `ref`.
 */
export function useNear(margin = 300): readonly [boolean, RefCallback<HTMLElement>] {
  const [isNear, setNear] = useState(false);
  const observe = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) setNear(true);
        },
        { rootMargin: `${margin}px` },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [margin],
  );
  return [isNear, observe];
}
