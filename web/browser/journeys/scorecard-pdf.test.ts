import type { Scorecard, ScorecardJob } from "@marsad/shared/schemas";
import { expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { test, testWhere } from "../testing/browser-test.ts";
import { createKey } from "../testing/create-key.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages, words } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { readApi } from "../testing/read-api.ts";
import { hasPoppler, readPdf, toLetters } from "../testing/read-pdf.ts";
import { loadThreeTowns, threeTowns } from "../testing/three-towns.ts";
import { visit } from "../testing/visit.ts";

const testPdf = testWhere(await hasPoppler());
const period = "2026-Q3";

async function fetchPdf(
  programme: string,
  entity: string,
  of: string,
  language: string,
): Promise<Uint8Array> {
  const path = `/api/programmes/${programme}/entities/${entity}/scorecard/${of}.pdf?lang=${language}`;
  const answer = await fetch(`${inject("site").address}${path}`);
  expect(answer.status, path).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Whether texts follow one another in this order. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts.map(toLetters)) {
    const at = text.indexOf(part, from);
    expect(at, `“${part}” after ${from} in: ${text}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

testPdf.for(languages)(
  "the PDF is two tagged pages of A4 that are read in the order they are seen (%s)",
  async (language) => {
    const { t, formatPeriod, formatScore } = words[language];
    const { score, services, entity } = await readApi<Scorecard>(
      `/programmes/marsad/entities/13/scorecard/${period}`,
    );
    const { about, pages: read } = await readPdf(await fetchPdf("marsad", "13", period, language));
    const name = entity.names[language] ?? "";
    expect(about.get("Pages")).toBe("2");
    expect(about.get("Page size")).toContain("A4");
    expect(about.get("Tagged")).toBe("yes");
    expect(about.get("Title")).toContain(`${t("scorecard.title")} · ${name}`);
    const [first = "", second = ""] = read;
    expectInOrder(first, [
      t("scorecard.title"),
      name,
      t("entities.standing", { period: formatPeriod(period) }),
      formatScore(score),
      t("entities.trend"),
      t("charts.benchmark", { value: 90 }),
      t("entities.dimensions"),
      language === "ar" ? "رضا المستفيد" : "Beneficiary satisfaction",
      t("common.synthetic-mark"),
    ]);
    expectInOrder(second, [
      t("scorecard.services"),
      // The API has them by what they cost.
      ...[services[0], services[2]].map((each) => each?.service.names[language] ?? ""),
      t("entities.costs"),
      t("scorecard.about"),
    ]);
    // Whole sentences, word by word.
    if (language === "ar") {
      expect(first).toContain(toLetters("الدرجة دون المعيار 90 بـ"));
      expect(first).toContain(toLetters("منذ الربع الأول 2021 ارتفعت الدرجة من"));
      expect(second).toContain(toLetters("النقاط التي ينقصها كل مؤشر في كل خدمة من درجة الجهة"));
      expect(second).toContain(toLetters("هذه الأرقام للعرض فقط وليست نتائج رسمية لأي جهة"));
    } else {
      expect(first).toContain(toLetters("points below the benchmark of 90."));
      expect(second).toContain(
        toLetters("These figures are for show only and are nobody's official results."),
      );
    }
    for (const page of read) {
      expect(page).toContain(toLetters(new URL(inject("site").address).host));
      expect(page).toContain("2021.1");
    }
  },
);

testPdf("a score that is published elsewhere, and none, are printed on two pages too", async () => {
  const { t } = words.ar;
  const published = await readPdf(await fetchPdf("dxmi", "absher", "2025", "ar"));
  expect(published.about.get("Pages")).toBe("2");
  expect(published.pages[0]).toContain(toLetters("94.0"));
  expect(published.pages[1]).toContain(toLetters(t("charts.column.source")));
  const none = await readPdf(await fetchPdf("dxmi", "absher", "2026", "ar"));
  expect(none.about.get("Pages")).toBe("2");
  expect(none.pages[0]).toContain(toLetters(t("entities.unscored-title")));
});

test.for(languages)("a reader looks at the scorecard and keeps it as PDF (%s)", async (language) => {
  const here = await visit(pages.entity, { language });
  const { page, say } = here;
  await page.getByRole("link", { name: say.t("entities.scorecard") }).click();
  await page.waitForURL(/\/marsad\/entities\/13\/scorecard/);
  await isLoaded(here);
  await isSound(here);
  expect(
    await page.getByRole("region", { name: say.t("scorecard.page", { number: 2, of: 2 }) }).count(),
  ).toBe(1);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: say.t("scorecard.download") }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(`scorecard-marsad-13-${period}-${language}.pdf`);
});

test("where the server cannot print, the reader is told what else to do", async () => {
  const here = await visit(pages.scorecard, {
    provokes: /501/,
    arrange: (page) =>
      page.route("**/*.pdf?*", (route) =>
        route.fulfill({
          status: 501,
          contentType: "application/problem+json",
          body: JSON.stringify({ code: "no-browser", status: 501, title: "No browser." }),
        }),
      ),
  });
  const { page, say } = here;
  await page.getByRole("button", { name: say.t("scorecard.download") }).click();
  await page.getByText(say.t("scorecard.no-browser")).waitFor();
  await isSound(here);
});

test("the scorecards of a period are made with a key, watched and taken away as one ZIP", async () => {
  const programme = "three-towns-on-paper";
  await loadThreeTowns(programme);
  const key = await createKey(programme);
  const here = await visit(paths.overview(programme));
  const { page, say } = here;
  const card = page.getByRole("region", { name: say.t("scorecard.all") });
  // It is loaded when the reader comes near to the end of the page.
  const goDown = () => page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await goDown();
  await card.getByRole("link", { name: say.t("common.upload") }).waitFor();
  await isSound(here);

  await page.evaluate((held) => sessionStorage.setItem("marsad.api-key", held), key);
  await page.reload();
  await goDown();
  await card.getByRole("button", { name: say.t("scorecard.make-all") }).click();
  const link = card.getByRole("link", { name: say.t("scorecard.download-zip") });
  await link.waitFor({ timeout: 60_000 });
  await isSound(here);
  const saved = page.waitForEvent("download");
  await link.click();
  expect((await saved).suggestedFilename()).toBe(`scorecards-${programme}-2024-ar.zip`);
  const { jobs } = await readApi<{ jobs: ScorecardJob[] }>(
    `/programmes/${programme}/periods/2024/scorecards`,
  );
  expect(jobs.map(({ state, done, problems }) => [state, done, problems])).toEqual([
    ["done", threeTowns.length, []],
  ]);
  // A ZIP begins with a file, and names each of them once more at its end.
  const answer = await fetch(new URL((await link.getAttribute("href")) ?? "", inject("site").address));
  const zip = Buffer.from(await answer.arrayBuffer());
  expect(zip.subarray(0, 2).toString()).toBe("PK");
  for (const { code, ar } of threeTowns) expect(zip.includes(`${code} ${ar}.pdf`)).toBe(true);
});
