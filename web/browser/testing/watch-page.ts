import type { Page } from "playwright-core";

/**
 * Collects what no reader should meet: errors in the console (violations of the security policy among them), faults of
 * the page's own code, requests that failed, and requests to anybody but us.
 */
export function watchPage(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`fault: ${error.message}`));
  page.on("request", (request) => {
    // A blob is the page's own.
    const isOurs = /^blob:/.test(request.url()) || request.url().startsWith(`${address}/`);
    if (!isOurs) complaints.push(`outside: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left asks for nothing more.
    if (reason !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${reason}`);
  });
  return complaints;
}
