import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { paths, withFrame, withLanguage } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { type Language, languages } from "../testing/languages.ts";
import { type Visit, visit } from "../testing/visit.ts";

/** What a page of another site complains of: that it is another, and that we do not let it show us. */
const complaints = /^outside: |frame-ancestors|^failed: .*ERR_BLOCKED_BY_RESPONSE/;

/** Opens a page of another site, on a host of this machine, that shows one of ours in a frame. */
async function visitFramed(
  host: "localhost" | "127.0.0.1",
  path: string,
  language: Language,
): Promise<Visit & { readonly frame: FrameLocator }> {
  const address = inject("site").address + withFrame(withLanguage(path, language), true);
  const body = `<!doctype html><title>another site</title><iframe src="${address}" width="1000" height="700"></iframe>`;
  const server = createServer((_request, response) =>
    response.setHeader("content-type", "text/html").end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const here = await visit(paths.programmes(), { language, provokes: complaints });
  await here.page.goto(`http://${host}:${port}/`);
  return { ...here, frame: here.page.frameLocator("iframe") };
}

const frameOf = (page: Page) => page.frames().find((frame) => frame !== page.mainFrame());

test.for(languages)(
  "a site that is named shows a page without what is round it, with its source and the way to it (%s)",
  async (language) => {
    const { page, say, frame } = await visitFramed("localhost", paths.ranking("marsad"), language);
    await frame.getByRole("table").first().waitFor();
    expect(await frame.getByRole("banner").count()).toBe(0);
    expect(await frame.getByRole("navigation", { name: say.t("common.navigation") }).count()).toBe(0);
    await frame.getByRole("complementary", { name: say.t("common.synthetic-mark") }).waitFor();
    const foot = frame.getByRole("contentinfo");
    expect(await foot.textContent()).toContain(say.t("common.product"));
    const whole = await foot.getByRole("link", { name: say.t("common.whole-page") }).getAttribute("href");
    expect(whole).toBe(
      `${inject("site").address}/marsad/ranking?${language === "en" ? "lang=en&period=2026-Q3" : "period=2026-Q3&lang=ar"}`,
    );

    await frame.getByRole("table").first().getByRole("rowheader").first().getByRole("link").click();
    await frame.getByRole("region", { name: say.t("entities.trend") }).waitFor();
    await frame.getByRole("combobox", { name: say.t("common.period") }).selectOption("2024-Q3");
    await expect.poll(() => frameOf(page)?.url()).toContain("period=2024-Q3");
    expect(new URL(frameOf(page)?.url() ?? "").searchParams.get("embed")).toBe("1");
    expect(await frame.getByRole("banner").count()).toBe(0);
  },
);

test("a site that is not named shows nothing of ours", async () => {
  const { page } = await visitFramed("127.0.0.1", paths.ranking("marsad"), "ar");
  await expect.poll(() => frameOf(page)?.url()).toContain("chrome-error:");
});

test("a page that takes a key is in no frame, and does not open as one either", async () => {
  for (const path of [paths.ingest("marsad"), paths.drafts("marsad")]) {
    const { page } = await visitFramed("localhost", path, "ar");
    await expect.poll(() => frameOf(page)?.url()).toContain("chrome-error:");
    const alone = await visit(withFrame(path, true));
    await alone.page.getByText(alone.say.t("common.whole-page-only"), { exact: true }).waitFor();
    expect(await alone.page.getByRole("textbox").count()).toBe(0);
  }
});
