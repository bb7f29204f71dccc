import { expect, test } from "vitest";
import { createTranslate } from "./create-translate.ts";

const read = (messages: Readonly<Record<string, string>>) => createTranslate("en", "latn", messages);
const key = "ranking.title";

test("what is put into a message is not read for places of its own", () => {
  const t = read({ [key]: "{{from}} to {{to}}, not {{from}}" });
  expect(t(key, { from: "{{to}} $& $1", to: "b" })).toBe("{{to}} $& $1 to b, not {{to}} $& $1");
});

test("a message without forms is said with any count, and text is counted in none", () => {
  expect(read({ [key]: "{{count}} in all" })(key, { count: 2 })).toBe("2 in all");
  const forms = { [key]: "{{count}} of them", [`${key}_one`]: "one", [`${key}_other`]: "{{count}}" };
  expect(read(forms)(key, { count: 1 })).toBe("one");
  expect(read(forms)(key, { count: "1" })).toBe("1 of them");
});

test("what cannot be said is seen", () => {
  expect(read({})(key)).toBe(key);
  expect(read({ [key]: "for {{entity}}" })(key)).toBe("for {{entity}}");
});
