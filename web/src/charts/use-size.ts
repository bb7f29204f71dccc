import { type RefCallback, useCallback, useState } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in pixels, as it changes; `null` until it is laid out. Give the callback as its `ref`. */
export function useSize(): readonly [Size | null, RefCallback<HTMLElement>] {
  const [size, setSize] = useState<Size | null>(null);
  const observe = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [size, observe];
}
