import arabicRegular from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import arabicSemibold from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url";
import latinRegular from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url";
import latinSemibold from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff2?url";

/** A part of the font: its letters, its weight, and the file that the page itself is drawn with. */
export interface FontFile {
  readonly weight: 400 | 600;
  readonly letters: RegExp;
  /** The same letters, as CSS has them. */
  readonly range: string;
  readonly address: string;
}

const arabic = {
  letters: /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/,
  range: "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC",
} as const;
const latin = {
  letters: /[\u0021-\u00FF\u0131\u0152-\u0153\u2010-\u206F\u20AC\u2122\u2212]/,
  range: "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+2010-206F, U+20AC, U+2122, U+2212",
} as const;

export const fontFiles: readonly FontFile[] = [
  { ...arabic, weight: 400, address: arabicRegular },
  { ...arabic, weight: 600, address: arabicSemibold },
  { ...latin, weight: 400, address: latinRegular },
  { ...latin, weight: 600, address: latinSemibold },
];
