/** A file that the API has answered. */
export interface ApiFile {
  readonly content: Blob;
  /** What it is to be saved as; `null` where the answer does not say. */
  readonly name: string | null;
}

/** The name that a `Content-Disposition` gives a file, in the form that any letters fit in (RFC 6266, 8187); `null` without one. */
export function readFileName(disposition: string | null): string | null {
  const [, encoded] = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition ?? "") ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(disposition ?? "") ?? [];
  try {
    return encoded === undefined ? (plain ?? null) : decodeURIComponent(encoded);
  } catch {
    return plain ?? null;
  }
}
