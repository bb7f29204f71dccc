/**
 * The address of exactly what is shown: its period is named even where it is the latest, which another will be before
 * long, and its language even where it is the default. A frame that it is shown in is no part of it.
 */
export function linkView(address: string, period: string | undefined, language: string): string {
  const link = new URL(address);
  link.searchParams.delete("embed");
  if (period !== undefined) link.searchParams.set("period", period);
  link.searchParams.set("lang", language);
  return link.href;
}
