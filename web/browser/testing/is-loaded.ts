import { expect } from "vitest";
import type { Visit } from "./visit.ts";

/** Waits until the page is drawn and nothing on it is still being loaded. */
export async function isLoaded({ page, say }: Visit): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(() => page.getByText(say.t("common.loading"), { exact: true }).count()).toBe(0);
}
