const firstStrong = "\u2068";
const endOfIsolate = "\u2069";

/** A name as part of a plain text of another direction, which it then cannot mix up; `Name` does the same where there are elements. */
export function isolate(text: string): string {
  return `${firstStrong}${text}${endOfIsolate}`;
}
