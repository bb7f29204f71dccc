import { inject, test as plain } from "vitest";

type SkippableTest = ReturnType<typeof plain.skipIf>;

/**
 * A test that needs a browser, and perhaps something else; skipped where there is none, with the reason that the setup
 * has given.
 */
export function testWhere(isPossible: boolean): SkippableTest {
  return plain.skipIf("reason" in inject("browser") || !isPossible);
}

export const test: SkippableTest = testWhere(true);
