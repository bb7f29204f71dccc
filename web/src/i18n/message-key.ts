import type { allMessages } from "./messages/en/all.ts";

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutPlural<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

/** Every message there is; a message with plural forms is asked for without its form, with `count`. */
export type MessageKey = WithoutPlural<keyof typeof allMessages>;
