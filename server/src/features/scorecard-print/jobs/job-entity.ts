import type { Names, PrintLanguage } from "@marsad/shared/schemas";

/** One whose scorecard a job prints. */
export interface JobEntity {
  readonly code: string;
  readonly names: Names;
}

/** Letters of a name that stand in the name of a file: file systems take 255 bytes, and an Arabic letter is two. */
const longestName = 80;

/** The name of its PDF in the ZIP, for people: its code and its name, without what a file system does not take. */
export function entityFileName({ code, names }: JobEntity, language: PrintLanguage): string {
  const name = names[language] ?? Object.values(names)[0] ?? "";
  const writable = name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, " ").trim();
  return `${`${code} ${writable}`.slice(0, longestName).trim()}.pdf`;
}
