import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { type Visit, visit } from "../testing/visit.ts";
import { withoutGiven } from "../testing/without-given.ts";

const topics = ["accessibility", "privacy", "feedback"] as const;
const cases = topics.flatMap((topic) => languages.map((language) => [topic, language] as const));
const provokes = /Failed to load resource|failed: |fault: |console: /;

const titleOf = ({ say }: Visit, topic: (typeof topics)[number]) =>
  say.t(topic === "feedback" ? "feedback.title" : `about.${topic}-title`);

/** Which files of code hold the page of a topic. */
const codeOf = (topic: string) => `**/assets/${topic}-page-*.js`;

async function soundOnBoth(here: Visit): Promise<void> {
  await isSoundOnBoth(here);
}

test.for(cases)("the %s page is sound while it is on its way (%s)", async ([topic, language]) => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const here = await visit(paths[topic](), {
    language,
    arrange: async (page) => {
      await withoutGiven(page);
      await page.route(codeOf(topic), async (route) => {
        await promise;
        await route.continue().catch(() => {});
      });
    },
  });
  const { page, say } = here;
  await page.getByRole("heading", { level: 1, name: say.t("common.loading") }).waitFor();
  await soundOnBoth(here);
  release();
  await page.getByRole("heading", { level: 1, name: titleOf(here, topic) }).waitFor();
});

test.for(cases)("where the %s page does not come, the reader is told and tries again (%s)", async (given) => {
  const [topic, language] = given;
  const here = await visit(paths[topic](), {
    language,
    provokes,
    arrange: async (page) => {
      await withoutGiven(page);
      await page.route(codeOf(topic), (route) => route.abort("connectionrefused"));
    },
  });
  const { page, say } = here;
  await page.getByRole("heading", { level: 1, name: say.t("common.crash-title") }).waitFor();
  await soundOnBoth(here);
  await page.unroute(codeOf(topic));
  await page.getByRole("button", { name: say.t("common.reload") }).click();
  await page.getByRole("heading", { level: 1, name: titleOf(here, topic) }).waitFor();
});

/** Answers the question who stands behind the platform. */
const answerContact = (contact: string | null) => async (page: Page) => {
  await withoutGiven(page);
  await page.route("**/api/platform", (route) => route.fulfill({ json: { version: "1", contact } }));
};

test.for(languages)(
  "the accessibility statement names whom to write to, where there is one (%s)",
  async (language) => {
    const contact = "help@marsad.example";
    const here = await visit(paths.accessibility(), { language, arrange: answerContact(contact) });
    await here.page.getByText(here.say.t("about.contact", { contact })).waitFor();
    await soundOnBoth(here);
  },
);

test.for(languages)(
  "without anybody to write to, and where that is not known, the statement stands all the same (%s)",
  async (language) => {
    for (const arrange of [
      answerContact(null),
      async (page: Page) => {
        await withoutGiven(page);
        await page.route("**/api/platform", (route) => route.fulfill({ status: 500, json: {} }));
      },
    ]) {
      const here = await visit(paths.accessibility(), { language, provokes, arrange });
      const { page, say } = here;
      const answered = page.waitForResponse("**/api/platform");
      await page.reload();
      await answered;
      await page.getByText(say.t("about.report-text")).waitFor();
      const [before = ""] = say.t("about.contact", { contact: "|" }).split("|");
      expect(await page.getByText(before.trim()).count()).toBe(0);
      await isSound(here);
    }
  },
);

/** Opens the page of answers with some key. */
async function openAnswers(here: Visit): Promise<void> {
  const { page, say } = here;
  await page.getByLabel(say.t("feedback.key-label"), { exact: true }).fill("some-key");
  await page.getByRole("button", { name: say.t("feedback.key-use") }).click();
}

const answers = /\/api\/feedback(\?|$)/;

/** A refusal or a fault, as the server tells it. */
const answerWith = (status: number, code: string) => (page: Page) =>
  page.route(answers, (route) =>
    route.fulfill({
      status,
      contentType: "application/problem+json",
      body: JSON.stringify({ code, status, title: "Told by the server." }),
    }),
  );

test.for(languages)(
  "the answers are sound while they are on their way, and without any (%s)",
  async (language) => {
    const { promise, resolve: release } = Promise.withResolvers<void>();
    const here = await visit(paths.feedback(), {
      language,
      arrange: (page) =>
        page.route(answers, async (route) => {
          await promise;
          const nothing = { useful: 0, notUseful: 0, pages: [], feedback: [], next: null };
          await route.fulfill({ json: nothing });
        }),
    });
    const { page, say } = here;
    await openAnswers(here);
    await page.getByText(say.t("common.loading"), { exact: true }).first().waitFor({ state: "attached" });
    await soundOnBoth(here);
    release();
    await page.getByText(say.t("feedback.empty-title")).waitFor();
    await soundOnBoth(here);
  },
);

test.for(languages)("where the answers cannot be read, the reader is told why (%s)", async (language) => {
  const here = await visit(paths.feedback(), { language, provokes, arrange: answerWith(500, "internal") });
  const { page, say } = here;
  await openAnswers(here);
  const alert = page.getByRole("main").getByRole("alert");
  await alert.getByText(say.t("problem.unexpected")).waitFor();
  await soundOnBoth(here);
  await page.unroute(answers);
  await answerWith(403, "forbidden")(page);
  await alert.getByRole("button", { name: say.t("common.retry") }).click();
  await page.getByText(say.t("feedback.key-forbidden")).waitFor();
  await soundOnBoth(here);
});

test.for(languages)("a key that is not known is asked for again (%s)", async (language) => {
  const here = await visit(paths.feedback(), { language, provokes, arrange: answerWith(401, "unknown-key") });
  await openAnswers(here);
  await here.page.getByText(here.say.t("feedback.key-refused")).waitFor();
  await soundOnBoth(here);
});
