import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Type, { type Static } from "typebox";
import { Check, Convert, Default, Errors } from "typebox/value";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Every environment variable the product reads; docs/operations.md says what each does. */
const Environment = Type.Object({
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 3000 }),
  HOST: Type.String({ default: "127.0.0.1" }),
  MARSAD_DATA: Type.String({ default: ".marsad" }),
  MARSAD_DEMO: Type.Optional(Type.Boolean()),
  DATABASE_URL: Type.Optional(Type.String({ pattern: "^postgres(ql)?://" })),
  DATABASE_POOL: Type.Integer({ minimum: 2, maximum: 1000, default: 10 }),
  LOG_LEVEL: Type.Enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], { default: "warn" }),
  CORS_ORIGINS: Type.String({ pattern: "^(https?://[^/,\\s]+(\\s*,\\s*|$))*$", default: "" }),
  EMBED_ORIGINS: Type.String({ pattern: "^(https?://[^/,;\\s]+(\\s*,\\s*|$))*$", default: "" }),
  RATE_LIMIT_PER_MINUTE: Type.Integer({ minimum: 1, default: 1200 }),
  UPLOAD_LIMIT_BYTES: Type.Integer({ minimum: 1024, default: 256 * 1024 * 1024 }),
  UPLOAD_LIMIT_SECONDS: Type.Integer({ minimum: 1, maximum: 86_400, default: 600 }),
  ROWS_LIMIT: Type.Integer({ minimum: 1, default: 2_000_000 }),
  COLUMNS_LIMIT: Type.Integer({ minimum: 1, default: 2000 }),
  TRUST_PROXY: Type.String({ default: "" }),
  CONTACT: Type.Optional(Type.String({ maxLength: 200 })),
  CHROMIUM_PATH: Type.Optional(Type.String()),
});

/** What each variable must be, as the end of a sentence. */
const expected: Readonly<Record<keyof typeof Environment.properties, string>> = {
  PORT: "a port from 0 to 65535",
  HOST: "an address of this machine",
  MARSAD_DATA: "a folder",
  MARSAD_DEMO: "0 or 1",
  DATABASE_URL: "an address as postgresql://USER:PASSWORD@HOST/NAME",
  DATABASE_POOL: "a number of connections from 2 to 1000",
  LOG_LEVEL: "one of fatal, error, warn, info, debug, trace, silent",
  CORS_ORIGINS: "origins as https://example.org, separated by commas",
  EMBED_ORIGINS: "origins as https://example.org, separated by commas",
  RATE_LIMIT_PER_MINUTE: "a whole number from 1",
  UPLOAD_LIMIT_BYTES: "a whole number from 1024",
  UPLOAD_LIMIT_SECONDS: "a whole number from 1 to 86400",
  ROWS_LIMIT: "a whole number from 1",
  COLUMNS_LIMIT: "a whole number from 1",
  TRUST_PROXY: "addresses or networks, separated by commas",
  CONTACT: "an address or sentence of at most 200 letters",
  CHROMIUM_PATH: "the program file of a Chromium, Chrome or Edge",
};

/** How this process was told to run. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absolute; holds the embedded database, the lock and the spooled uploads. */
  readonly dataFolder: string;
  /** Null: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null;
  /** Connections to PostgreSQL at most. */
  readonly databasePool: number;
  /** Whether the demonstration programmes are loaded, once. */
  readonly demonstration: boolean;
  readonly logLevel: Static<typeof Environment>["LOG_LEVEL"];
  /** Origins of other sites whose pages may call the API; empty: none. */
  readonly corsOrigins: readonly string[];
  /** Origins of other sites that may show a page of ours in a frame; empty: none. */
  readonly embedOrigins: readonly string[];
  /** Requests per client address and minute. */
  readonly rateLimitPerMinute: number;
  readonly uploadLimitBytes: number;
  /** Within which an upload must have arrived whole. */
  readonly uploadLimitSeconds: number;
  /** Rows and columns that the table of an upload may have. */
  readonly rowsLimit: number;
  readonly columnsLimit: number;
  /** Addresses or networks of proxies whose X-Forwarded-For is believed; empty: none. */
  readonly trustProxy: readonly string[];
  /** Whom readers write to about the platform; null: nobody is named. */
  readonly contact: string | null;
  /** The browser that prints; null: the one of the npm package, or an installed one. */
  readonly chromiumPath: string | null;
}

/** Variables that cannot be understood, one sentence each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads the configuration from environment variables; an empty one counts as absent. Throws a ConfigError that names all bad ones. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const values = Convert(Environment, Default(Environment, given));
  if (!Check(Environment, values)) throw new ConfigError(describeProblems(env, Errors(Environment, values)));
  return toConfig(values);
}

function describeProblems(
  env: NodeJS.ProcessEnv,
  errors: readonly { readonly instancePath: string }[],
): string {
  const names = new Set(errors.map(({ instancePath }) => instancePath.slice(1)));
  const lines = Object.entries(expected)
    .filter(([name]) => names.has(name))
    .map(([name, expectation]) => {
      // The address of the database holds a password.
      const found = name === "DATABASE_URL" ? "" : `, not ${JSON.stringify(env[name])}`;
      return `  ${name} must be ${expectation}${found}`;
    });
  return ["The environment cannot be used:", ...lines].join("\n");
}

function toConfig(values: Static<typeof Environment>): Config {
  const databaseUrl = values.DATABASE_URL ?? null;
  return {
    host: values.HOST,
    port: values.PORT,
    dataFolder: resolve(repository, values.MARSAD_DATA),
    databaseUrl,
    databasePool: values.DATABASE_POOL,
    demonstration: values.MARSAD_DEMO ?? databaseUrl === null,
    logLevel: values.LOG_LEVEL,
    corsOrigins: toList(values.CORS_ORIGINS),
    embedOrigins: toList(values.EMBED_ORIGINS),
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    uploadLimitBytes: values.UPLOAD_LIMIT_BYTES,
    uploadLimitSeconds: values.UPLOAD_LIMIT_SECONDS,
    rowsLimit: values.ROWS_LIMIT,
    columnsLimit: values.COLUMNS_LIMIT,
    trustProxy: toList(values.TRUST_PROXY),
    contact: values.CONTACT ?? null,
    chromiumPath: values.CHROMIUM_PATH ?? null,
  };
}

function toList(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
