import { createHash } from "node:crypto";
import { Type } from "typebox";
import { Parse } from "typebox/value";
import { expect, test } from "vitest";
import { openExampleApp } from "../testing/example-app.ts";
import { forEachEngine } from "../testing/for-each-engine.ts";

const Answer = Type.Object({
  description: Type.String(),
  content: Type.Record(Type.String(), Type.Object({ schema: Type.Object({}) })),
});
const Operation = Type.Object({
  tags: Type.Array(Type.String()),
  summary: Type.String(),
  security: Type.Optional(Type.Array(Type.Object({ key: Type.Array(Type.String()) }))),
  responses: Type.Record(Type.String(), Answer),
});
const Document = Type.Object({
  openapi: Type.Literal("3.1.0"),
  tags: Type.Array(Type.Object({ name: Type.String() })),
  paths: Type.Record(Type.String(), Type.Record(Type.String(), Operation)),
  components: Type.Object({ schemas: Type.Record(Type.String(), Type.Object({})) }),
});

forEachEngine("the API's description", (open) => {
  const { app } = openExampleApp(open);
  const read = async () => Parse(Document, (await app().inject({ url: "/api/openapi.json" })).json());

  test("every operation has a section, a sentence, and a schema for each of its answers", async () => {
    const { tags, paths } = await read();
    const sections = tags.map(({ name }) => name);
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(operations.length).toBeGreaterThan(20);
    for (const { tags: own, summary, responses } of operations) {
      expect(sections).toEqual(expect.arrayContaining(own));
      expect(summary).not.toBe("");
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^20\d$/), "default"]),
      );
    }
  });

  test("whatever goes wrong is a problem document", async () => {
    const { paths } = await read();
    const ranking = paths["/api/programmes/{programme}/rankings/{period}"]?.get;
    const problems = Object.entries(ranking?.responses ?? {}).filter(([status]) => status !== "200");
    expect(problems.map(([status]) => status)).toEqual(["400", "404", "409", "default"]);
    expect(problems.every(([, { content }]) => "application/problem+json" in content)).toBe(true);
  });

  test("every operation that writes asks for a key, but for what any reader may say", async () => {
    const { paths } = await read();
    const everybodys = ["post /api/feedback", "put /api/feedback/{id}"];
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        const isEverybodys = everybodys.includes(`${method} ${path}`);
        if (method !== "get" && !isEverybodys) expect(security, `${method} ${path}`).toEqual([{ key: [] }]);
      }
    }
  });

  test("every reference leads to a schema", async () => {
    const document = await read();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(references));
  });

  test("only the API's own addresses are described", async () => {
    expect(Object.keys((await read()).paths).every((path) => path.startsWith("/api/"))).toBe(true);
  });

  test("the reference is served by us, names no other host, and allows its own inline script alone", async () => {
    const page = await app().inject({ url: "/api/docs/" });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/https?:\/\//);
    const script = /<script type="text\/javascript">([^<]+)<\/script>/.exec(page.body)?.[1] ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("default-src 'self'");
    expect((await app().inject({ url: "/api/docs/js/scalar.js" })).statusCode).toBe(200);
  });
});
