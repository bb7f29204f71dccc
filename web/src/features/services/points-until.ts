import type { Period, ServiceTrend } from "@marsad/shared/schemas";

/** The points of a trend up to a period, that one included. A point whose period is not in the list is left out: nothing says when it was. */
export function pointsUntil(
  points: ServiceTrend["points"],
  periods: readonly Period[],
  until: string,
): ServiceTrend["points"] {
  const shown = new Set(
    periods.slice(0, periods.findIndex(({ code }) => code === until) + 1).map(({ code }) => code),
  );
  return points.filter(({ period }) => shown.has(period));
}
