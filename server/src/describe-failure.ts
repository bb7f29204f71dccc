import { ConfigError } from "./config.ts";
import { DataFolderBusy } from "./db/lock-data-folder.ts";
import { DatabaseUnusable } from "./db/open-database.ts";

/** What a person at the command line needs to know of an error: a sentence where it may happen, the stack where it may not. */
export function describeFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DataFolderBusy || error instanceof DatabaseUnusable) {
    return error.message;
  }
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `${error.message}. Something else listens there; choose another PORT.`;
  const isOrdinary = typeof code === "string" && /^(E[A-Z]+|ERR_PARSE_ARGS_.*)$/.test(code);
  return isOrdinary ? error.message : (error.stack ?? error.message);
}
