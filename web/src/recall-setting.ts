/** What the names of all settings begin with. */
export const prefix = "marsad.";

/** A setting that this device remembers; `null` where it remembers none. */
export function recallSetting(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}
