import { inject, test as plain } from "vitest";

/** A test that needs a browser; skipped where there is none, with the reason that the setup has given. */
export const test: ReturnType<typeof plain.skipIf> = plain.skipIf("reason" in inject("browser"));
