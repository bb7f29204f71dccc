import { type RefCallback, useCallback, useState } from "react";
import { watchNear } from "./watch-near.ts";

/** Whether an element has come near to what is seen; once it has, it stays so. Give the callback as its `ref`. */
export function useNear(): readonly [boolean, RefCallback<HTMLElement>] {
  const [isNear, setNear] = useState(false);
  const observe = useCallback(
    (element: HTMLElement | null) => (element ? watchNear(element, () => setNear(true)) : undefined),
    [],
  );
  return [isNear, observe];
}
