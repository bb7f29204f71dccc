/** How near an element must come to what is seen, in pixels, unless told otherwise. */
const usualMargin = 300;

/** Calls `onNear` once an element has come near to what is seen; the answer ends the watch. */
export function watchNear(element: HTMLElement, onNear: () => void, margin = usualMargin): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: `${margin}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
