/** A file's name from the page that it was taken from, such as `marsad-entities-13-trend-2026-Q3.csv`. */
export function nameFile(
  pathname: string,
  code: string,
  period: string | undefined,
  extension: string,
): string {
  const segments = pathname.split("/").filter(Boolean).map(decodeURIComponent);
  const parts = [...segments.filter((segment) => segment !== code), code, period];
  const name = parts.filter((part) => part !== undefined).join("-");
  return `${name.replace(/[^\p{L}\p{N}._-]+/gu, "_")}.${extension}`;
}
