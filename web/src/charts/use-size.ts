import { type RefCallback, startTransition, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { watchNear } from "../ui/watch-near.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual its text is. */
  readonly scale: number;
}

interface SizeOptions {
  /** Does not ask for the size before the element comes near to what is seen, or is printed. */
  readonly whenNear?: boolean;
}

/**
 * The size of an element in pixels, as it changes; `null` until it is laid out. Give the callback as its `ref`. An element
 * whose text can grow has to grow with it, or the change is not noticed.
 */
export function useSize({
  whenNear = false,
}: SizeOptions = {}): readonly [Size | null, RefCallback<HTMLElement>] {
  const [size, setSize] = useState<Size | null>(null);
  const observe = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const measure = () => {
        const scale = Number(getComputedStyle(element).getPropertyValue("--text-scale")) || 1;
        setSize({ width: element.clientWidth, height: element.clientHeight, scale });
      };
      // A chart is much to draw: in steps, between which the page answers its reader.
      const measureInTime = () => startTransition(measure);
      const observer = new ResizeObserver(measureInTime);
      // Paper has another width, and is printed before an observer is heard.
      const paper = matchMedia("print");
      const measureAtOnce = () => flushSync(measure);
      paper.addEventListener("change", measureAtOnce);
      const begin = () => {
        observer.observe(element);
        measureInTime();
      };
      const endWatch = whenNear ? watchNear(element, begin) : undefined;
      if (!whenNear) begin();
      return () => {
        endWatch?.();
        paper.removeEventListener("change", measureAtOnce);
        observer.disconnect();
      };
    },
    [whenNear],
  );
  return [size, observe];
}
