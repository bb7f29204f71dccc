import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      // Hundreds of random cases a property, on a machine that does other things too.
      { test: { name: "shared", include: ["shared/src/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "server",
          include: ["server/src/**/*.test.ts"],
          globalSetup: "server/src/testing/global-setup.ts",
          // Opening a database, and real processes, on a machine that does other things too.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      { test: { name: "web", include: ["web/src/**/*.test.{ts,tsx}"] } },
      {
        test: {
          name: "browser",
          include: ["web/browser/**/*.test.ts"],
          globalSetup: "web/browser/testing/global-setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page has this long (ms) to show what it should.
          expect: { poll: { timeout: 20_000 } },
          // After the others, one by one: they share one server and one browser.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
    ],
  },
});
