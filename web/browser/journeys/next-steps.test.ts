import type { Ranking, Scorecard, ServiceScorecard } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";

const entity = "13";
const service = "commercial-licence-issue";
const address = `/programmes/marsad/services/${entity}/${service}/scorecard/2026-Q3`;

test.for(languages)(
  "a service's next steps say what each adds to it and to its entity, and lead to what explains it (%s)",
  async (language) => {
    const { page, say } = await visit(paths.service("marsad", entity, service), { language });
    const { nextSteps } = await readApi<ServiceScorecard>(address);
    expect(nextSteps.length).toBeGreaterThan(0);
    const steps = page.getByRole("region", { name: say.t("entities.steps") }).getByRole("listitem");
    await expect.poll(() => steps.count()).toBe(nextSteps.length);
    for (const [place, { gain, entityGain }] of nextSteps.entries()) {
      const text = await steps.nth(place).textContent();
      expect(text).toContain(say.formatSigned(gain, 2));
      expect(text).toContain(say.formatSigned(entityGain, 2));
    }
    const [first] = nextSteps;
    const gain = steps
      .first()
      .getByRole("link", { name: say.formatSigned(first?.gain ?? 0, 2), exact: true });
    await tabTo(page, gain);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`#indicator-${first?.indicator}$`));
    await steps
      .first()
      .getByRole("link", { name: say.formatSigned(first?.entityGain ?? 0, 2), exact: true })
      .click();
    await page.waitForURL(/\/entities\/13/);
  },
);

test("no step promises more than the service lacks, nor its entity more than the service costs it", async () => {
  const ranking = await readApi<Ranking>("/programmes/marsad/rankings/2026-Q3?limit=3");
  for (const { entity: found } of ranking.rows) {
    const card = await readApi<Scorecard>(`/programmes/marsad/entities/${found.code}/scorecard/2026-Q3`);
    for (const { service: one, score, cost } of card.services.slice(0, 5)) {
      const { nextSteps } = await readApi<ServiceScorecard>(
        `/programmes/marsad/services/${found.code}/${one.code}/scorecard/2026-Q3`,
      );
      for (const { gain, entityGain } of nextSteps) {
        expect(gain).toBeGreaterThan(0);
        expect(gain).toBeLessThanOrEqual(100 - (score ?? 0) + 1e-9);
        expect(entityGain).toBeLessThanOrEqual(cost + 1e-9);
      }
    }
  }
});

test.for(languages)(
  "an entity's next steps are those of its services that add most, each leading to its service (%s)",
  async (language) => {
    const { page, say } = await visit(paths.entity("marsad", entity), { language });
    const { nextSteps, services } = await readApi<Scorecard>(
      `/programmes/marsad/entities/${entity}/scorecard/2026-Q3`,
    );
    // What the services tell of themselves, put together.
    const told = await Promise.all(
      services.map(({ service: { code } }) =>
        readApi<ServiceScorecard>(`/programmes/marsad/services/${entity}/${code}/scorecard/2026-Q3`),
      ),
    );
    const best = told
      .flatMap((card) => card.nextSteps.map((step) => ({ service: card.service.code, ...step })))
      .toSorted((one, other) => other.entityGain - one.entityGain);
    expect(nextSteps).toEqual(best.slice(0, 3));

    const steps = page.getByRole("region", { name: say.t("entities.steps") }).getByRole("listitem");
    await expect.poll(() => steps.count()).toBe(3);
    const [first] = nextSteps;
    const name = services.find(({ service: { code } }) => code === first?.service)?.service.names ?? {};
    expect(await steps.first().textContent()).toContain(say.formatSigned(first?.entityGain ?? 0, 2));
    await steps
      .first()
      .getByRole("link", { name: say.name(name).text })
      .click();
    await page.waitForURL(new RegExp(`/services/${entity}/${first?.service}`));
  },
);
