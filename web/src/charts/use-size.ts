import { type RefCallback, useCallback, useState } from "react";
import { flushSync } from "react-dom";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual its text is. */
  readonly scale: number;
}

/**
 * The size of an element in pixels, as it changes; `null` until it is laid out. Give the callback as its `ref`. An element
 * whose text can grow has to grow with it, or the change is not noticed.
 */
export function useSize(): readonly [Size | null, RefCallback<HTMLElement>] {
  const [size, setSize] = useState<Size | null>(null);
  const observe = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => {
      const scale = Number(getComputedStyle(element).getPropertyValue("--text-scale")) || 1;
      setSize({ width: element.clientWidth, height: element.clientHeight, scale });
    };
    const observer = new ResizeObserver(measure);
    // Paper has another width, and is printed before an observer is heard.
    const paper = matchMedia("print");
    const measureAtOnce = () => flushSync(measure);
    paper.addEventListener("change", measureAtOnce);
    observer.observe(element);
    measure();
    return () => {
      paper.removeEventListener("change", measureAtOnce);
      observer.disconnect();
    };
  }, []);
  return [size, observe];
}
