import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openTowns } from "../../testing/open-towns.ts";
import { paperPrinter } from "../../testing/paper-printer.ts";

const values = "entity,service,period,online,share\nalpha,permit,2024,yes,100\nbeta,permit,2024,yes,50\n";

forEachEngine("GET …/scorecard/:period.pdf", (open) => {
  const printer = paperPrinter();
  const { app, ingest } = openTowns(open, {}, { openPrinter: () => printer });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    app().inject({ url: `/api/programmes/towns/entities${path}`, headers });

  test("is the page of the entity in the period, under the address by which the reader came", async () => {
    await ingest(values);
    const answer = await ask("/alpha/scorecard/2024.pdf", { host: "marsad.example" });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect(answer.headers["content-disposition"]).toContain('filename="scorecard-towns-alpha-2024-ar.pdf"');
    expect(answer.body).toBe("%PDF http://marsad.example/towns/entities/alpha/scorecard?period=2024&lang=ar");
    const english = await ask("/beta/scorecard/2024.pdf?lang=en", { host: "marsad.example" });
    expect(english.body).toBe("%PDF http://marsad.example/towns/entities/beta/scorecard?period=2024&lang=en");
    expect(english.headers["content-disposition"]).toContain("scorecard-towns-beta-2024-en.pdf");
  });

  test("is not printed again for who holds it, and never sent under an address that another one gave", async () => {
    const first = await ask("/alpha/scorecard/2024.pdf", { host: "one.example" });
    const before = printer.printed.length;
    const again = await ask("/alpha/scorecard/2024.pdf", {
      host: "one.example",
      "if-none-match": String(first.headers.etag),
    });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect(printer.printed.length).toBe(before);
    expect((await ask("/alpha/scorecard/2024.pdf", { host: "two.example" })).body).toContain(
      "http://two.example/",
    );
  });

  test("the scorecard as data keeps its own address", async () => {
    expect((await ask("/alpha/scorecard/2024")).json()).toMatchObject({ period: "2024", score: 100 });
  });

  test.each([
    ["/nobody/scorecard/2024.pdf", 404, "entity-not-found"],
    ["/alpha/scorecard/1999.pdf", 404, "period-not-found"],
    ["/alpha/scorecard/2024.pdf?lang=fr", 400, "invalid-request"],
  ])("%s is refused with %i %s", async (path, status, code) => {
    const answer = await ask(path);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });
});

forEachEngine("a server without a browser", (open) => {
  const { app, ingest, tokenOf } = openTowns(open, { chromiumPath: "/nowhere/chromium" });

  test("says with 501 that it cannot print, and how that is mended", async () => {
    await ingest(values);
    const pdf = await app().inject({ url: "/api/programmes/towns/entities/alpha/scorecard/2024.pdf" });
    const job = await app().inject({
      method: "POST",
      url: "/api/programmes/towns/periods/2024/scorecards",
      headers: { authorization: `Bearer ${tokenOf("programme")}` },
    });
    for (const answer of [pdf, job]) {
      expect(answer.statusCode).toBe(501);
      expect(answer.headers["content-type"]).toContain("application/problem+json");
      // Which of the two it lacks first depends on whether the pages were built where the tests run.
      expect(answer.json().code).toMatch(/^(no-browser|web-not-built)$/);
      expect(answer.json().detail).toMatch(/CHROMIUM_PATH|npm run build/);
    }
  });
});
