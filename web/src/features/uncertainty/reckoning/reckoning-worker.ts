import { type Order, type Reckoned, reckonings } from "./reckonings.ts";

/** What the worker is asked: one reckoning, and then no other. */
export interface Question {
  readonly kind: keyof Reckoned;
  readonly order: Order;
}

/** What it says: how far it is, again and again, and at last what came of it. */
export type Report<Kind extends keyof Reckoned> =
  | { readonly share: number }
  | { readonly answer: Reckoned[Kind] };

/** Reckons apart from the page, so that it stays at work meanwhile. */
addEventListener("message", ({ data: { kind, order } }: MessageEvent<Question>) => {
  const say = (report: Report<keyof Reckoned>) => postMessage(report);
  say({ answer: reckonings[kind](order, (share) => say({ share })) });
});
