import type { compare } from "./messages/en/compare.ts";
import type { messages } from "./messages/en/index.ts";
import type { ingestion } from "./messages/en/ingestion.ts";
import type { methodology } from "./messages/en/methodology.ts";
import type { rankingMore } from "./messages/en/ranking-more.ts";
import type { scorecard } from "./messages/en/scorecard.ts";

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutPlural<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

/** Every message there is; a message with plural forms is asked for without its form, with `count`. */
export type MessageKey = WithoutPlural<
  | keyof typeof messages
  | keyof typeof compare
  | keyof typeof ingestion
  | keyof typeof methodology
  | keyof typeof rankingMore
  | keyof typeof scorecard
>;
