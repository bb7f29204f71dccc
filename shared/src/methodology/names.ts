/** A name or text by language tag (`ar`, `en`, `fr`, …). At least one language; a page falls back and marks which one it shows. */
export type Names = Readonly<Record<string, string>>;
