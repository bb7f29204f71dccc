import { AppError } from "../errors.ts";

export interface PrintOptions {
  /** Waits for its turn however many wait: for work that nobody sits before, and that comes page by page. */
  readonly isPatient?: boolean;
}

/** Prints pages of the web app to PDF. */
export interface Printer {
  /**
   * The page at an address of our own, whose host may be any: it is how readers reach us, and is never asked.
   *
   * @throws AppError 501 `no-browser`, 503 `printing-busy` or `printing-failed`, 504 `printing-too-slow`.
   */
  print(address: URL, options?: PrintOptions): Promise<Buffer>;
  /** Resolves where there is a browser to print with; throws `no-browser` where there is none. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Pages that are printed at once, and that may wait for their turn; each is a process of the browser with its memory. */
export const printingLimits = { atOnce: 2, waiting: 20, seconds: 45 } as const;

/** 501: nothing here can print, why, and what to do about it. */
export function noBrowser(cause: unknown): AppError {
  const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
  return new AppError(501, "no-browser", "This server has no browser to print with.", {
    detail: `Set CHROMIUM_PATH to an installed Chromium, Chrome or Edge, or run on Linux x64, where npm install brings one. It said: ${reason}`,
    cause,
  });
}

/** 501: the pages that are to be printed were never built. */
export function nothingBuilt(): AppError {
  return new AppError(501, "web-not-built", "This server has no pages to print.", {
    detail: "Run npm run build and start the server again.",
  });
}

export function printingBusy(): AppError {
  return new AppError(503, "printing-busy", "Too many pages wait to be printed.", {
    detail: `${printingLimits.atOnce} are printed at a time and ${printingLimits.waiting} may wait. Try again in a few seconds.`,
  });
}

export function printingTooSlow(cause: unknown): AppError {
  return new AppError(504, "printing-too-slow", "The page was not printed in time.", {
    detail: `A page may take ${printingLimits.seconds} s. Try again when the server has less to do.`,
    cause,
  });
}

/** 503: the browser ended meanwhile, or the page says that it could not load what it shows. */
export function printingFailed(cause: unknown): AppError {
  return new AppError(503, "printing-failed", "The page could not be printed.", {
    detail: "Try again. If it happens again, the server's log has the reason under the id of the request.",
    cause,
  });
}
