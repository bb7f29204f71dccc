import { expect, test } from "vitest";
import { rankLanguages } from "./rank-languages.ts";

const none = { kinds: [], sectors: [], regions: [], segments: [], channels: [] };

test("rankLanguages(programme, names) puts the language with the most names first, equals by their tags", () => {
  const programme = { names: { en: "P", fr: "P" }, owner: { en: "O" }, classifications: none };
  expect(rankLanguages(programme, [])).toEqual(["en", "fr"]);
  expect(
    rankLanguages(
      programme,
      ["fr", "ar"].map((language) => ({ language, names: 2 })),
    ),
  ).toEqual(["fr", "ar", "en"]);
});
