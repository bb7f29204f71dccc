/** Letters by their code in Windows-1256, those that the texts of the suites need. */
const page: Readonly<Record<string, number>> = {
  ا: 0xc7,
  ة: 0xc9,
  ت: 0xca,
  ج: 0xcc,
  خ: 0xce,
  د: 0xcf,
  ر: 0xd1,
  ع: 0xda,
  ف: 0xdd,
  ل: 0xe1,
  م: 0xe3,
  ن: 0xe4,
  ه: 0xe5,
  ي: 0xed,
};

/** A text as an old Arabic Windows wrote it. */
export function encodeWindows1256(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => page[letter] ?? letter.charCodeAt(0)));
}
