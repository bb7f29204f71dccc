import { isAbsolute } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, loadConfig } from "./config.ts";

test("without any variable the server is for this machine alone, on its embedded database", () => {
  const config = loadConfig({});
  expect(config).toMatchObject({ host: "127.0.0.1", port: 3000, databaseUrl: null, demonstration: true });
  expect([config.corsOrigins, config.embedOrigins]).toEqual([[], []]);
  expect(isAbsolute(config.dataFolder)).toBe(true);
});

test("PostgreSQL gets the demonstration only when asked", () => {
  const DATABASE_URL = "postgresql://a@b/c";
  expect(loadConfig({ DATABASE_URL }).demonstration).toBe(false);
  expect(loadConfig({ DATABASE_URL, MARSAD_DEMO: "1" }).demonstration).toBe(true);
  expect(loadConfig({ MARSAD_DEMO: "0" }).demonstration).toBe(false);
});

test("the browser that prints is found by the server, unless one is named", () => {
  expect(loadConfig({}).chromiumPath).toBeNull();
  expect(loadConfig({ CHROMIUM_PATH: "/usr/bin/chromium" }).chromiumPath).toBe("/usr/bin/chromium");
});

test("an empty variable counts as absent", () => {
  expect(loadConfig({ PORT: "", DATABASE_URL: "" })).toMatchObject({ port: 3000, databaseUrl: null });
});

test("lists are separated by commas", () => {
  const list = "https://a.example, http://b.example:8080";
  const { corsOrigins, embedOrigins } = loadConfig({ CORS_ORIGINS: list, EMBED_ORIGINS: list });
  expect(corsOrigins).toEqual(["https://a.example", "http://b.example:8080"]);
  expect(embedOrigins).toEqual(corsOrigins);
});

test("everything that is wrong is told at once, without the database's password", () => {
  const read = () =>
    loadConfig({
      PORT: "abc",
      LOG_LEVEL: "loud",
      CORS_ORIGINS: "a.example",
      EMBED_ORIGINS: "https://a.example; script-src *",
      DATABASE_URL: "mysql://u:secret@h/d",
    });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(
    /PORT must be .*"abc".*DATABASE_URL must be .*LOG_LEVEL must be .*CORS_ORIGINS must be .*EMBED_ORIGINS must be /s,
  );
  expect(read).not.toThrow(/secret/);
});
