import fp from "fastify-plugin";
import type { AskOurselves } from "../printing/print-page.ts";
import type { Printer } from "../printing/printer.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** What prints pages of the web app. */
    readonly printer: Printer;
  }
}

interface PrintingOptions {
  readonly open: (ask: AskOurselves) => Printer;
  /** Headers by which the app knows its own requests. */
  readonly ownHeaders: Readonly<Record<string, string>>;
}

/** Lets every route reach the printer as `app.printer`; it asks the app itself for what it prints, and ends with it. */
export const printing = fp<PrintingOptions>(
  async (app, { open, ownHeaders }) => {
    const printer = open(async (url) => {
      const { statusCode, headers, rawPayload } = await app.inject({ url, headers: ownHeaders });
      return { status: statusCode, headers: toTexts(headers), body: rawPayload };
    });
    app.decorate("printer", printer);
    app.addHook("onClose", () => printer.close());
  },
  { name: "printing" },
);

function toTexts(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
