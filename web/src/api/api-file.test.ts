import { expect, test } from "vitest";
import { readFileName } from "./api-file.ts";

test("a file is saved under the name that its answer gives, in any letters", () => {
  const name = encodeURIComponent("قيم (الأخطاء).xlsx");
  expect(readFileName(`attachment; filename="____.xlsx"; filename*=UTF-8''${name}`)).toBe(
    "قيم (الأخطاء).xlsx",
  );
  expect(readFileName('attachment; filename="values.csv"')).toBe("values.csv");
});

test("an answer that names no file, or names it in a broken way, leaves the name to others", () => {
  expect(readFileName(null)).toBeNull();
  expect(readFileName("inline")).toBeNull();
  expect(readFileName("attachment; filename*=UTF-8''%E0%A4%A")).toBeNull();
});
