import { AppError } from "../errors.ts";
import type { Printer } from "../printing/printer.ts";

/** A printer without a browser: what it prints is the address that it was told. */
export interface PaperPrinter extends Printer {
  /** Addresses that were printed so far. */
  readonly printed: readonly string[];
  /** Entities whose pages cannot be printed. */
  readonly broken: Set<string>;
  /** While set, nothing comes out until it has resolved. */
  jam: Promise<void> | null;
}

export function paperPrinter(): PaperPrinter {
  const printed: string[] = [];
  const broken = new Set<string>();
  const printer: PaperPrinter = {
    printed,
    broken,
    jam: null,
    check: async () => {},
    close: async () => {},
    print: async ({ href, pathname }) => {
      await printer.jam;
      if (broken.has(pathname.split("/")[3] ?? ""))
        throw new AppError(503, "printing-failed", "The page could not be printed.");
      printed.push(href);
      return Buffer.from(`%PDF ${href}`);
    },
  };
  return printer;
}
