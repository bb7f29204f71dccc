import type { Screen } from "../drawn-for.ts";

/** Width of a usual screen of each kind, in pixels. */
const widths: Readonly<Record<Screen, number>> = { desk: 1280, phone: 390 };

/** Whether a media query about the width of a screen, or alternatives with commas between, holds on a usual screen. */
export function fitsWidth(query: string, screen: Screen): boolean {
  const width = widths[screen];
  return query.split(",").some((alternative) => {
    const limits = [...alternative.matchAll(/\((min|max)-width: (\d+)px\)/g)];
    return (
      limits.length > 0 &&
      limits.every(([, side, limit]) => (side === "min" ? width >= Number(limit) : width <= Number(limit)))
    );
  });
}
