import type { PublishedSeries } from "@marsad/shared/schemas";

/** A published figure with digits enough to tell its editions apart: three decimals on a scale of 0–1, one on 0–100. */
export function formatPublished(
  value: number | null,
  { worst, best }: PublishedSeries["scale"],
  formatNumber: (value: number, decimals: number) => string,
): string {
  if (value === null) return "–";
  return formatNumber(value, Math.abs(best - worst) <= 10 ? 3 : 1);
}
