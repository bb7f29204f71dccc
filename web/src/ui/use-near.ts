import { type RefCallback, useCallback, useState } from "react";
import { watchNear } from "./watch-near.ts";

/** Whether an element has come near to what is seen, by so many pixels; once it has, it stays so. Give the callback as its `ref`. */
export function useNear(margin?: number): readonly [boolean, RefCallback<HTMLElement>] {
  const [isNear, setNear] = useState(false);
  const observe = useCallback(
    (element: HTMLElement | null) => (element ? watchNear(element, () => setNear(true), margin) : undefined),
    [margin],
  );
  return [isNear, observe];
}
