import { useEffect, useState } from "react";

/** Whether what is drawn is on the screen and its drawings have taken their places: two frames after it is first there. */
export function useSettled(isThere: boolean): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setSettled(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
  return isThere && isSettled;
}
