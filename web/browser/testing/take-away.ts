import { buffer } from "node:stream/consumers";
import type { Locator, Page } from "playwright-core";
import type { Visit } from "./visit.ts";

/** A file that a reader has saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the menu of a card or page, by the title that the menu is about. */
export async function openMenu({ say }: Visit, where: Locator | Page, title: string): Promise<Locator> {
  const summary = where.getByText(say.t("common.take", { title }), { exact: true }).locator("..");
  await summary.click();
  const menu = summary.locator("..");
  await menu.getByRole("button", { name: say.t("take.link") }).waitFor();
  return menu;
}

/** Chooses a file in an open menu, and waits until it is saved and the menu says so. */
export async function takeFile(
  { page, say }: Visit,
  menu: Locator,
  format: "xlsx" | "csv" | "png" | "svg",
): Promise<SavedFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("button", { name: say.t(`take.${format}`) }).click(),
  ]);
  const name = download.suggestedFilename();
  await menu.getByRole("status").getByText(say.t("take.saved", { name })).waitFor();
  return { name, bytes: await buffer(await download.createReadStream()) };
}
